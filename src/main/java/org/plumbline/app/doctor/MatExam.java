package org.plumbline.app.doctor;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.hardware.MatOpening;
import org.plumbline.config.section.MatSection;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.sensor.mat.MatDriver;

/// Whether every converter of the mat answers, and for ten seconds: how evenly, and what its cells read.
public record MatExam(Hardware hardware, Watch watch) {

    private static final Duration LENGTH = Duration.ofSeconds(10);

    /// A cell above it while nobody sits is pressed by something, or shorted.
    private static final double EMPTY = 0.2;

    /// Spread of a cell at rest, as a share of the supply: with more it would seem touched now and then, at 0.05.
    private static final double MOST_NOISE = 0.015;

    /// Share of the configured rate.
    private static final double LEAST_RATE = 0.95;

    public List<Finding> of(MatSection mat) {
        if (mat.chip() == MatSection.Chip.NONE) {
            return List.of(Finding.ok("mat", "none is configured"));
        }
        if (mat.comesOverMqtt()) {
            return List.of(Finding.ok("mat", "comes over MQTT, so there is nothing to examine here"));
        }
        var findings = new ArrayList<Finding>();
        try (var driver = MatOpening.open(hardware, mat, watch.delay(), watch.nanos())) {
            var look = look(driver, mat.rateHz());
            findings.add(pace(driver.name(), look, mat));
            if (!look.frames().isEmpty()) {
                findings.add(noise(look.frames()));
                findings.add(cells(look.frames().getLast()));
            }
        } catch (IOException e) {
            findings.add(Finding.fail("mat", String.valueOf(e.getMessage())));
        }
        return findings;
    }

    /// Ten seconds of a mat.
    ///
    /// @param frames  that differed from the one before, or were empty
    /// @param hertz   how often it was read
    /// @param taken   the longest that a frame took, ms
    /// @param between the longest from one frame to the next, ms
    private record Look(List<MatFrame> frames, double hertz, double taken, double between) {}

    /// Reads as the monitor does: one that comes late does not make the next ones hurry.
    private Look look(MatDriver driver, int hertz) throws IOException {
        var frames = new ArrayList<MatFrame>();
        long period = Duration.ofSeconds(1).dividedBy(hertz).toNanos();
        int reads = 0;
        long began = watch.now().nanos();
        long before = began;
        long taken = 0;
        long between = 0;
        for (; watch.now().nanos() - began < LENGTH.toNanos(); reads++) {
            long from = watch.now().nanos();
            driver.read(watch.now()).ifPresent(frames::add);
            taken = Math.max(taken, watch.now().nanos() - from);
            between = Math.max(between, from - before);
            before = from;
            watch.delay()
                    .await(Duration.ofNanos(
                            Math.max(0, from + period - watch.now().nanos())));
        }
        return new Look(frames, reads * 1e9 / (watch.now().nanos() - began), taken * 1e-6, between * 1e-6);
    }

    private static Finding pace(String name, Look look, MatSection mat) {
        var words = "%s answers, a frame takes %.1f ms at most; %.2f a second, %d expected; read after %.0f ms at most"
                .formatted(name, look.taken(), look.hertz(), mat.rateHz(), look.between());
        return look.hertz() < LEAST_RATE * mat.rateHz()
                ? Finding.warn("mat", words + ": too long for mat.rate_hz = %d".formatted(mat.rateHz()))
                : Finding.ok("mat", words);
    }

    /// Of the noisiest cell.
    private static Finding noise(List<MatFrame> frames) {
        int noisiest = 0;
        double most = 0;
        for (int cell = 0; cell < frames.getFirst().cells(); cell++) {
            int i = cell;
            double spread = ClipExam.spread(
                    frames.stream().mapToDouble(frame -> frame.load(i)).toArray());
            noisiest = spread > most ? cell : noisiest;
            most = Math.max(most, spread);
        }
        var words = "noise %.2f %% of the supply at most, at cell %d".formatted(100 * most, noisiest + 1);
        return most > MOST_NOISE
                ? Finding.warn("mat", words + ". If nobody sits on the mat, its wires are loose or pick up hum")
                : Finding.ok("mat", words);
    }

    private static Finding cells(MatFrame frame) {
        var pressed = IntStream.range(0, frame.cells())
                .filter(cell -> frame.load(cell) > EMPTY)
                .mapToObj(cell -> Integer.toString(cell + 1))
                .collect(Collectors.joining(", "));
        return pressed.isEmpty()
                ? Finding.ok("mat", "%d cells, none pressed".formatted(frame.cells()))
                : Finding.warn(
                        "mat",
                        "cells pressed: %s. If nobody sits on the mat, something lies on it or a wire is shorted"
                                .formatted(pressed));
    }
}

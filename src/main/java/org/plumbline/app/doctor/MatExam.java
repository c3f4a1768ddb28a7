package org.plumbline.app.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.hardware.MatOpening;
import org.plumbline.config.section.MatSection;
import org.plumbline.core.sample.MatFrame;

/// Whether every converter of the mat answers, and what its cells read.
public record MatExam(Hardware hardware, Watch watch) {

    private static final int FRAMES = 10;

    /// A cell above it while nobody sits is pressed by something, or shorted.
    private static final double EMPTY = 0.2;

    public List<Finding> of(MatSection mat) {
        if (mat.chip() == MatSection.Chip.NONE) {
            return List.of(Finding.ok("mat", "none is configured"));
        }
        if (mat.comesOverMqtt()) {
            return List.of(Finding.ok("mat", "comes over MQTT, so there is nothing to examine here"));
        }
        var findings = new ArrayList<Finding>();
        try (var driver = MatOpening.open(hardware, mat, watch.delay(), watch.nanos())) {
            MatFrame last = null;
            long began = watch.now().nanos();
            for (int i = 0; i < FRAMES; i++) {
                last = driver.read(watch.now()).orElse(last);
            }
            double frame = (watch.now().nanos() - began) * 1e-6 / FRAMES;
            findings.add(pace(driver.name(), frame, mat));
            if (last != null) {
                findings.add(cells(last));
            }
        } catch (IOException e) {
            findings.add(Finding.fail("mat", String.valueOf(e.getMessage())));
        }
        return findings;
    }

    private static Finding pace(String name, double frame, MatSection mat) {
        var words = "%s answers, a frame takes %.1f ms".formatted(name, frame);
        return frame * mat.rateHz() > 1_000
                ? Finding.warn("mat", words + ": too long for mat.rate_hz = %d".formatted(mat.rateHz()))
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

package org.plumbline.app.doctor;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import org.plumbline.app.hardware.ClipFinder;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.SelfTest;

/// Which chip is in a clip, and how it measures while it lies still for ten seconds.
///
/// @param subject which clip, in a word
public record ClipExam(String subject, ClipFinder clips, Watch watch) {

    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final double GRAVITY = 9.81;

    /// Of the length of gravity, m/s². A cheap accelerometer is off by up to 0.08 g on an axis.
    private static final double MOST_OFF = 1;

    /// Spread of a clip that lies still, m/s² and rad/s: five times what the chips' datasheets give.
    private static final double MOST_ACCEL_NOISE = 0.1;

    private static final double MOST_GYRO_NOISE = Math.toRadians(1);

    /// Share of the rate. Chips keep theirs within 1 %, the oldest within 5 %.
    private static final double MOST_RATE_OFF = 0.05;

    public List<Finding> of(Sensor clip) {
        var imu = clips.section(clip);
        if (!imu.exists()) {
            return List.of(Finding.ok(subject, "none is configured"));
        }
        if (imu.comesOverMqtt()) {
            return List.of(Finding.ok(subject, "comes over MQTT, so there is nothing to examine here"));
        }
        try {
            var found = clips.find(clip);
            var findings = new ArrayList<Finding>();
            findings.add(
                    Finding.ok(subject, "%s at 0x%02X".formatted(found.chip().title(), found.address())));
            try (var driver = ImuDriver.open(found.chip(), found.bus(), imu.rateHz(), watch.delay())) {
                findings.addAll(measure(driver, found.chip().rateHertz(imu.rateHz())));
                findings.add(selfTest(driver));
            }
            return findings;
        } catch (IOException e) {
            return List.of(Finding.fail(subject, String.valueOf(e.getMessage())));
        }
    }

    private List<Finding> measure(ImuDriver driver, double nominal) throws IOException {
        var samples = new ArrayList<ImuSample>();
        long longest = 0;
        var last = watch.now();
        var batch = Duration.ofSeconds(1).dividedBy(driver.readsASecond());
        for (long i = 0; i < LENGTH.dividedBy(batch); i++) {
            watch.delay().await(batch);
            var now = watch.now();
            longest = Math.max(longest, now.nanos() - last.nanos());
            last = now;
            samples.addAll(driver.read(now).samples());
        }
        if (samples.isEmpty()) {
            return List.of(Finding.fail(subject, "no samples within %d s".formatted(LENGTH.toSeconds())));
        }
        return List.of(
                rate(driver.rateHertz(), nominal, longest), gravity(samples), rest(samples), temperature(driver));
    }

    private Finding selfTest(ImuDriver driver) throws IOException {
        return switch (driver.selfTest(watch.delay())) {
            case SelfTest.Result.Passed() -> Finding.ok(subject, "self-test: every axis answers as it should");
            case SelfTest.Result.Moved() ->
                Finding.warn(
                        subject,
                        "self-test: it was moved, so nothing is known: let it lie still and run plumbline doctor anew");
            case SelfTest.Result.Failed(var words) ->
                Finding.fail(
                        subject,
                        "self-test: %s. Unplug the clip for a moment; if it stays so, replace it"
                                .formatted(String.join("; ", words)));
        };
    }

    private Finding rate(double measured, double nominal, long longest) {
        var words = "%.2f samples a second, %.2f expected; read after %.0f ms at most"
                .formatted(measured, nominal, longest * 1e-6);
        return Math.abs(measured / nominal - 1) > MOST_RATE_OFF
                ? Finding.warn(subject, words + ": the chip's clock is far off, it may be a copy")
                : Finding.ok(subject, words);
    }

    private Finding gravity(List<ImuSample> samples) {
        double mean = samples.stream()
                .mapToDouble(sample -> sample.acceleration().norm())
                .average()
                .orElseThrow();
        var words = "gravity reads %.2f m/s²".formatted(mean);
        return Math.abs(mean - GRAVITY) > MOST_OFF
                ? Finding.warn(subject, words + ": calibrating cannot make up for that, try another clip")
                : Finding.ok(subject, words);
    }

    private Finding rest(List<ImuSample> samples) {
        double accel = spread(
                samples.stream().mapToDouble(s -> s.acceleration().norm()).toArray());
        double gyro = spread(samples.stream()
                .mapToDouble(s -> Objects.requireNonNull(s.angularRate()).norm())
                .toArray());
        var words = "noise %.3f m/s² and %.2f °/s".formatted(accel, Math.toDegrees(gyro));
        return accel > MOST_ACCEL_NOISE || gyro > MOST_GYRO_NOISE
                ? Finding.warn(subject, words + ": let it lie still while it is examined")
                : Finding.ok(subject, words);
    }

    /// Standard deviation of what was measured.
    static double spread(double[] values) {
        var range = new DoubleSummaryStatistics();
        double squares = 0;
        for (double value : values) {
            range.accept(value);
        }
        for (double value : values) {
            squares += (value - range.getAverage()) * (value - range.getAverage());
        }
        return Math.sqrt(squares / values.length);
    }

    private Finding temperature(ImuDriver driver) throws IOException {
        return Finding.ok(subject, "%.0f °C".formatted(driver.temperature()));
    }
}

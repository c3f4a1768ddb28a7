package org.plumbline.core.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;

/// Inputs drawn as text, one character a second: clip at 50 Hz, mat of four cells at 10 Hz, a tick a second.
///
/// `S` seated, `L` seated and slumped by 25°, `B` seated and bent by 40°, `C` seated and asking for a calibration,
/// `U` up and still, `W` walking, `m` the mat is lost, `c` the clip is lost, `?` neither answers.
final class DrawnInputs {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final int CLIP_HERTZ = 50;
    private static final double GRAVITY = 9.81;
    private static final double STEP_HERTZ = 1.8;
    private static final double MOST_DEGREES_A_SAMPLE = 0.4;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final List<Input> inputs = new ArrayList<>();
    private double leanDegrees;

    static List<Input> of(String drawing) {
        var drawn = new DrawnInputs();
        for (int second = 0; second < drawing.length(); second++) {
            drawn.second(second, drawing.charAt(second));
        }
        return drawn.inputs;
    }

    private void second(int second, char drawn) {
        var start = at(second, 0);
        inputs.add(new Input.Tick(new WallAnchor(start, NINE.plusSeconds(second), true)));
        switch (drawn) {
            case 'm' -> inputs.add(new Input.SensorLost(start, Sensor.MAT, "drawn"));
            case 'c' -> inputs.add(new Input.SensorLost(start, Sensor.IMU, "drawn"));
            case 'C' -> inputs.add(new Input.Asked(start, new Wish.Calibrate()));
            default -> {}
        }
        for (int i = 0; i < CLIP_HERTZ; i++) {
            var at = at(second, i);
            if ("SLBCUWm".indexOf(drawn) >= 0) {
                inputs.add(new Input.Imu(sample(at, drawn)));
            }
            if (i % 5 == 0 && "SLBCUWc".indexOf(drawn) >= 0) {
                inputs.add(new Input.Mat(frame(at, drawn)));
            }
        }
    }

    private ImuSample sample(SampleTime at, char drawn) {
        double before = leanDegrees;
        double target = drawn == 'L' ? 25 : drawn == 'B' ? 40 : 0;
        leanDegrees += Math.clamp(target - before, -MOST_DEGREES_A_SAMPLE, MOST_DEGREES_A_SAMPLE);
        double lean = Math.toRadians(leanDegrees);
        double turning = Math.toRadians((leanDegrees - before) * CLIP_HERTZ);
        double bounce = drawn == 'W' ? 2.5 * Math.sin(2 * Math.PI * STEP_HERTZ * seconds(at)) : 0;
        double length = GRAVITY + bounce;
        double sway = drawn == 'W' ? 0.4 : 0.002;
        return new ImuSample(
                at,
                new Vector3(-length * Math.sin(lean) + noise(0.05), noise(0.05), length * Math.cos(lean) + noise(0.05)),
                new Vector3(noise(sway), turning + noise(0.002), noise(sway)));
    }

    /// Somebody who sits shifts a little all the time; a bag does not.
    private MatFrame frame(SampleTime at, char drawn) {
        boolean seated = "SLBCc".indexOf(drawn) >= 0;
        double shift = seated ? 0.05 * Math.sin(seconds(at) / 4) : 0;
        double load = seated ? 0.4 : 0.001;
        return new MatFrame(at, cell(load + shift), cell(load - shift), cell(load + shift), cell(load - shift));
    }

    private static double seconds(SampleTime at) {
        return at.nanos() * 1e-9;
    }

    private double cell(double load) {
        return load + Math.abs(noise(0.005));
    }

    private double noise(double size) {
        return size * (2 * random.nextDouble() - 1);
    }

    private static SampleTime at(int second, int sample) {
        return new SampleTime(Duration.ofSeconds(second).toNanos() + sample * (1_000_000_000L / CLIP_HERTZ));
    }
}

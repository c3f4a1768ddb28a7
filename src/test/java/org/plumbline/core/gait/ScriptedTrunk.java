package org.plumbline.core.gait;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

/// A trunk that stands, walks and fidgets by script, felt by a clip that sits any way round.
final class ScriptedTrunk {

    private static final double GRAVITY = 9.81;

    private final double hertz;
    private final Quaternion clip;
    private final RandomGenerator noise =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final List<Moment> moments = new ArrayList<>();
    private double seconds;

    /// One sample, and where up is for the clip.
    record Moment(ImuSample sample, Vector3 up) {}

    /// @param clip turns the body frame (z up) into the frame of the clip
    ScriptedTrunk(double hertz, Quaternion clip) {
        this.hertz = hertz;
        this.clip = clip;
    }

    static ScriptedTrunk at(double hertz) {
        return new ScriptedTrunk(hertz, Quaternion.IDENTITY);
    }

    ScriptedTrunk stand(double length) {
        return move(length, _ -> 0);
    }

    /// So many steps, each `stepSeconds` long.
    ScriptedTrunk walk(int steps, double stepSeconds) {
        return move(steps * stepSeconds, t -> -2 * Math.cos(2 * Math.PI * t / stepSeconds));
    }

    /// Nothing is heard for a while.
    ScriptedTrunk silence(double length) {
        seconds += length;
        return this;
    }

    /// Vertical acceleration over time, without gravity.
    ScriptedTrunk move(double length, java.util.function.DoubleUnaryOperator vertical) {
        long samples = Math.round(length * hertz);
        for (int i = 0; i < samples; i++) {
            double t = i / hertz;
            var body = new Vector3(jitter(), jitter(), GRAVITY + vertical.applyAsDouble(t) + jitter());
            var at = new SampleTime(Math.round((seconds + t) * 1e9));
            moments.add(new Moment(new ImuSample(at, clip.rotate(body), null), clip.rotate(new Vector3(0, 0, 1))));
        }
        seconds += samples / hertz;
        return this;
    }

    private double jitter() {
        return noise.nextGaussian() * 0.05;
    }

    List<Moment> moments() {
        return moments;
    }

    /// Everything `tracker` tells about the script.
    List<GaitEvent> eventsOf(GaitTracker tracker) {
        return moments.stream()
                .flatMap(moment -> tracker.accept(moment.sample(), moment.up()).events().stream())
                .toList();
    }
}

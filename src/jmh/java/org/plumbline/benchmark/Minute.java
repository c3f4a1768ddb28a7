package org.plumbline.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// A minute of a sitter who sways a little, read at 50 Hz: the same values in every run.
final class Minute {

    static final int SAMPLES = 50 * 60;

    private static final long PERIOD_NANOS = 20_000_000;

    private Minute() {}

    static List<ImuSample> ofSamples() {
        return IntStream.range(0, SAMPLES).mapToObj(Minute::sample).toList();
    }

    private static ImuSample sample(int i) {
        double phase = i * .02 * 2 * Math.PI * .3;
        var force = new Vector3(.8 * Math.sin(phase), .3 * Math.cos(phase), 9.75 + .05 * Math.sin(7 * phase));
        var rate = new Vector3(.02 + .01 * Math.cos(phase), .05 * Math.cos(phase), .01);
        return new ImuSample(new SampleTime(i * PERIOD_NANOS), force, rate);
    }
}

package org.plumbline.sensor.imu;

import java.io.IOException;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;

/// A self-test by pushing: the chip moves its own masses, and each axis must answer as strongly as it should.
///
/// It is measured without the push, with it, and without again: what changed in between was not the push.
public record PushTest(Pushed pushed) implements SelfTest {

    /// What one kind of chip does in it.
    public interface Pushed {

        /// Narrows the ranges and lets the chip measure more often than it is read.
        void prepare(ChipRegisters chip) throws IOException;

        void push(ChipRegisters chip, boolean on) throws IOException;

        /// What it measures now.
        RawSample sample(ChipRegisters chip) throws IOException;

        /// What a count means once it is prepared.
        Sensitivity sensitivity();

        /// How strong the answers must be: acceleration along x, y and z in g, then angular rate in °/s.
        List<Limits> limits(ChipRegisters chip) throws IOException;
    }

    /// Counts for one g and for one °/s.
    public record Sensitivity(double perG, double perDps) {

        private double[] values(RawSample raw) {
            return new double[] {
                raw.ax() / perG,
                raw.ay() / perG,
                raw.az() / perG,
                raw.gx() / perDps,
                raw.gy() / perDps,
                raw.gz() / perDps
            };
        }
    }

    /// How strong an axis may answer.
    public record Limits(double least, double most) {

        /// For an axis of which the factory has left no word.
        public static final Limits NONE = new Limits(0, Double.POSITIVE_INFINITY);

        boolean allow(double answer) {
            return answer >= least && answer <= most;
        }

        /// A change by another cause that leaves the verdict open.
        private double disturbance() {
            return least == 0 ? most : Math.min(least, most - least) / 2;
        }
    }

    private static final List<String> AXES = Stream.of("acceleration", "angular rate")
            .flatMap(sensor -> Stream.of("x", "y", "z").map(axis -> sensor + " along " + axis))
            .toList();
    private static final List<String> UNITS = List.of("g", "g", "g", "°/s", "°/s", "°/s");

    /// The slowest of the chips needs 200 ms until its gyroscope swings evenly again.
    private static final Duration SETTLING = Duration.ofMillis(250);

    private static final int SAMPLES = 20;
    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(10);

    @Override
    public Result run(ChipRegisters chip, Delay delay) throws IOException {
        pushed.prepare(chip);
        var limits = pushed.limits(chip);
        var before = measure(chip, false, delay);
        var during = measure(chip, true, delay);
        var after = measure(chip, false, delay);
        for (int axis = 0; axis < AXES.size(); axis++) {
            double most = limits.get(axis).disturbance();
            int i = axis;
            boolean shaken = Stream.of(before, during, after)
                    .map(phase -> phase.get(i))
                    .anyMatch(values -> values.getMax() - values.getMin() > most);
            if (shaken || Math.abs(change(before, after, axis)) > most) {
                return new Result.Moved();
            }
        }
        var wrong = wrong(before, during, limits);
        return wrong.isEmpty() ? new Result.Passed() : new Result.Failed(wrong);
    }

    private List<DoubleSummaryStatistics> measure(ChipRegisters chip, boolean on, Delay delay) throws IOException {
        pushed.push(chip, on);
        delay.await(SETTLING);
        var phase =
                Stream.generate(DoubleSummaryStatistics::new).limit(AXES.size()).toList();
        for (int i = 0; i < SAMPLES; i++) {
            delay.await(BETWEEN_SAMPLES);
            double[] values = pushed.sensitivity().values(pushed.sample(chip));
            for (int axis = 0; axis < values.length; axis++) {
                phase.get(axis).accept(values[axis]);
            }
        }
        return phase;
    }

    private static double change(List<DoubleSummaryStatistics> from, List<DoubleSummaryStatistics> to, int axis) {
        return to.get(axis).getAverage() - from.get(axis).getAverage();
    }

    private static List<String> wrong(
            List<DoubleSummaryStatistics> before, List<DoubleSummaryStatistics> during, List<Limits> limits) {
        return IntStream.range(0, AXES.size())
                .filter(axis -> !limits.get(axis).allow(Math.abs(change(before, during, axis))))
                .mapToObj(axis -> words(axis, Math.abs(change(before, during, axis)), limits.get(axis)))
                .toList();
    }

    private static String words(int axis, double answer, Limits limits) {
        var unit = UNITS.get(axis);
        var allowed = limits.most() == Double.POSITIVE_INFINITY
                ? "at least %.2f %s".formatted(limits.least(), unit)
                : "%.2f to %.2f %s".formatted(limits.least(), limits.most(), unit);
        return "%s answers %.2f %s, expected %s".formatted(AXES.get(axis), answer, unit, allowed);
    }
}

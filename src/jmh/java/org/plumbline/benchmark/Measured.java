package org.plumbline.benchmark;

import static java.util.Objects.requireNonNull;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// What one benchmark came to.
///
/// @param nanos median time of an operation
/// @param bytes mean garbage of an operation
record Measured(double nanos, double bytes) {

    /// Runs the one benchmark of a class, whose unit is ns, with the collector the product runs with.
    static Measured of(Class<?> benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName())
                .forks(2)
                .jvmArgsAppend("-XX:+UseSerialGC")
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        var run = new Runner(options).runSingle();
        var garbage = requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm"), "the profiler did not run");
        return new Measured(run.getPrimaryResult().getStatistics().getPercentile(50), garbage.getScore());
    }
}

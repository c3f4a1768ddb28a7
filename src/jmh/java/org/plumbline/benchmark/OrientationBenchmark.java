package org.plumbline.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.plumbline.core.orientation.InclinationFilter;
import org.plumbline.core.orientation.InclinationParams;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.Vector3;

/// The orientation filter alone.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OrientationBenchmark {

    private final List<ImuSample> minute = Minute.ofSamples();

    @Benchmark
    @OperationsPerInvocation(Minute.SAMPLES)
    public Vector3 sample() {
        var filter = new InclinationFilter(InclinationParams.DEFAULT);
        minute.forEach(filter::update);
        return filter.up();
    }
}

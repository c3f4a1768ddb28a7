package org.plumbline.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.Input;

/// The whole engine over a working day held in memory, all detectors on.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {

    private final WorkDay day = WorkDay.live();

    /// How many effects a day has: counted, so that none is left out by the compiler.
    @Benchmark
    public int day() {
        var engine = new Engine(day.params());
        int effects = 0;
        for (Input input : day.inputs()) {
            effects += engine.accept(input).size();
        }
        return effects;
    }
}

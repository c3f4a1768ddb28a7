package org.plumbline.app.acquire;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.plumbline.core.engine.Input;

/// Where all threads put what they have for the engine.
///
/// @param clock    stamps it
/// @param inputs   for the thread that owns the engine
/// @param lateness how late the sensors' turns begin
public record Intake(SampleClock clock, BlockingQueue<Input> inputs, Lateness lateness) {

    /// Some seconds of samples: the engine is far faster than the sensors.
    private static final int INPUTS = 1_000;

    /// An empty one.
    public static Intake with(SampleClock clock) {
        return new Intake(clock, new ArrayBlockingQueue<>(INPUTS), new Lateness());
    }
}

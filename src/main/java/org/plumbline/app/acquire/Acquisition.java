package org.plumbline.app.acquire;

import java.time.Duration;
import java.util.function.Consumer;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.loop.InOrder;
import org.plumbline.config.Configuration;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;

/// The configured sensors read for as long as wanted, what they say handed on in the order of its time.
public record Acquisition(Configuration configuration, Hardware hardware, Clips clips, Intake intake) {

    /// The same with clips that nobody has begun with.
    public Acquisition(Configuration configuration, Hardware hardware, Intake intake) {
        this(configuration, hardware, new Clips(hardware, configuration), intake);
    }

    /// What else is to be done on the way.
    public interface Along {

        /// Nothing.
        Along NOTHING = new Along() {};

        /// Every sensor has its thread.
        default void started(Sensors sensors) {}

        /// Another minute has passed.
        default void minute() {}
    }

    /// Reads until the calling thread is interrupted.
    ///
    /// @param next  takes every input and a tick a second, on the calling thread
    /// @param along called there too
    /// @throws IllegalStateException if a sensor's thread ended by itself
    public void untilInterrupted(Consumer<Input> next, Along along) throws InterruptedException {
        var worn = configuration.clips();
        var ordered = new InOrder(next, worn.isEmpty() ? Duration.ZERO : InOrder.FOR_A_BATCH, worn);
        var begin = intake.clock().now();
        try (var sensors = new Sensors(hardware, clips, intake)) {
            sensors.start(configuration);
            along.started(sensors);
            Consumer<Input> watched = input -> {
                sensors.requireAlive();
                if (!isUnheard(input, begin)) {
                    ordered.accept(input);
                }
            };
            new EngineRun(intake.clock(), intake.inputs(), watched, along::minute).untilInterrupted();
        }
    }

    /// What a clip that was begun with early has measured until then nobody was there to hear. What she asked for in
    /// that time counts.
    private static boolean isUnheard(Input input, SampleTime begin) {
        return switch (input) {
            case Input.Imu _, Input.WaistImu _ -> input.at().isBefore(begin);
            default -> false;
        };
    }
}

package org.plumbline.app.monitor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.plumbline.app.acquire.Intake;
import org.plumbline.app.acquire.Lateness;
import org.plumbline.app.acquire.SampleClock;
import org.plumbline.app.acquire.Sensors;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.loop.InOrder;
import org.plumbline.app.personal.PersonalFile;
import org.plumbline.config.Configuration;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Plan;

/// The engine as it runs here: what it remembers, its clock, and what waits to be handed to it.
///
/// @param personal what she has told of herself
/// @param intake   of all threads, for the one that owns the engine
/// @param card     does what may wait for the card
record Desk(EngineMemory memory, Engine engine, PersonalFile personal, Intake intake, Executor card) {

    /// Some seconds of samples: the engine is far faster than the sensors.
    private static final int INPUTS = 1_000;

    /// Goes on where the run before stopped.
    static Desk wake(Configuration configuration, Plan plan, Executor card) {
        var folder = configuration.storage().folder();
        var memory = new EngineMemory(folder.resolve("engine.json"));
        var personal = new PersonalFile(folder.resolve("personal.json"), card);
        var engine = memory.wake(configuration.engine(plan));
        var clock = SampleClock.after(engine.state().anchor(), System::nanoTime, InstantSource.system());
        var intake = new Intake(clock, new ArrayBlockingQueue<>(INPUTS), new Lateness());
        return new Desk(memory, engine, personal, intake, card);
    }

    /// Something she asks for, from any thread: it comes to the engine in order with what the sensors say.
    ///
    /// @return whether there was room for it
    boolean ask(Wish wish) {
        return intake.inputs().offer(new Input.Asked(intake.clock().now(), wish));
    }

    /// The first tick dates everything; then comes what she told before, in case the engine has forgotten it.
    private void begin(Consumer<Input> first) {
        first.accept(new Input.Tick(intake.clock().anchor()));
        personal.load()
                .ifPresent(told -> first.accept(new Input.Asked(intake.clock().now(), new Wish.SetPersonal(told))));
    }

    /// Watches until the thread is interrupted.
    ///
    /// @param loop takes every input, in the order of their time
    void watch(Configuration configuration, Hardware pi, Consumer<Input> loop) throws InterruptedException {
        begin(loop);
        var clips = configuration.clips();
        var ordered = new InOrder(loop, clips.isEmpty() ? Duration.ZERO : InOrder.FOR_A_BATCH, clips);
        try (var sensors = new Sensors(pi, intake)) {
            sensors.start(configuration);
            Consumer<Input> watched = input -> {
                sensors.requireAlive();
                ordered.accept(input);
            };
            new EngineRun(intake.clock(), intake.inputs(), watched, this::remember).untilInterrupted();
        } finally {
            remember();
        }
    }

    private void remember() {
        var state = engine.state();
        card.execute(() -> memory.save(state));
    }
}

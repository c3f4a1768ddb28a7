package org.plumbline.app.monitor;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.plumbline.app.acquire.Acquisition;
import org.plumbline.app.acquire.Intake;
import org.plumbline.app.acquire.SampleClock;
import org.plumbline.app.acquire.Sensors;
import org.plumbline.app.personal.DeskFolder;
import org.plumbline.app.personal.MarkFolder;
import org.plumbline.app.personal.PersonalFile;
import org.plumbline.app.service.Life;
import org.plumbline.config.Configuration;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Plan;
import org.plumbline.core.sample.WallAnchor;

/// The engine as it runs here: what it remembers, its clock, and what waits to be handed to it.
///
/// @param personal what she has told of herself
/// @param marks    those she made with the button, for her diary
/// @param intake   of all threads, for the one that owns the engine
/// @param card     does what may wait for the card
record Desk(EngineMemory memory, Engine engine, PersonalFile personal, MarkFolder marks, Intake intake, Executor card) {

    /// Goes on where the run before stopped; in safe mode it begins anew, and leaves alone what was remembered.
    static Desk wake(Configuration configuration, Plan plan, Executor card, boolean safe) {
        var folder = configuration.storage().folder();
        var memory = new EngineMemory(folder.resolve(safe ? "engine-safe.json" : "engine.json"));
        var hers = new DeskFolder(configuration.storage().personal());
        var params = configuration.engine(plan);
        var engine = safe ? new Engine(params) : memory.wake(params);
        var clock = SampleClock.after(engine.state().anchor(), System::nanoTime, InstantSource.system());
        return new Desk(memory, engine, hers.personal(card), hers.marks(card).begin(), Intake.with(clock), card);
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
        personal.changed()
                .ifPresent(told -> first.accept(new Input.Asked(intake.clock().now(), new Wish.SetPersonal(told))));
    }

    /// What she told on the page since, once the card has been asked for it.
    private void hearPersonal(Input input) {
        if (input instanceof Input.Tick) {
            card.execute(() -> personal.changed().ifPresent(told -> ask(new Wish.SetPersonal(told))));
        }
    }

    /// Watches until the thread is interrupted.
    ///
    /// @param sensors hand what they say to this desk's intake
    /// @param loop    takes every input, in the order of their time
    void watch(Acquisition sensors, Life life, Consumer<Input> loop) throws InterruptedException {
        var told = life.watchdog().watched("the engine", life.isSafeMode() ? new Quiet(engine, loop) : loop);
        begin(told);
        try {
            sensors.untilInterrupted(told.andThen(this::hearPersonal), new Along(this, life));
        } finally {
            remember();
        }
    }

    /// What happens beside the sensing.
    private static final class Along implements Acquisition.Along {

        /// Minutes from one saving to the next: each writes 16 kB to the card. What cannot wait is saved by [#heed].
        private static final int SAVING = 2;

        private final Desk desk;
        private final Life life;
        private int minutes;

        Along(Desk desk, Life life) {
            this.desk = desk;
            this.life = life;
        }

        @Override
        public void started(Sensors sensors) {
            sensors.watchedBy(life.watchdog());
            life.ready();
        }

        @Override
        public void minute() {
            minutes++;
            if (minutes % SAVING == 0) {
                desk.remember();
            }
            desk.card.execute(life::minute);
        }
    }

    /// Saves at once what she would notice if a power cut undid it: a prompt would come again, a calibration be gone.
    void heed(List<Effect> effects, WallAnchor anchor) {
        if (effects.stream().anyMatch(it -> it instanceof Effect.Prompt || it instanceof Effect.Calibration)) {
            remember();
        }
    }

    private void remember() {
        var state = engine.state();
        card.execute(() -> memory.save(state));
    }
}

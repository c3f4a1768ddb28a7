package org.plumbline.app.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.InstantSource;
import java.util.List;
import org.plumbline.app.DeskWork.Console;
import org.plumbline.app.acquire.Acquisition;
import org.plumbline.app.acquire.Intake;
import org.plumbline.app.acquire.SampleClock;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.monitor.EngineMemory;
import org.plumbline.config.Configuration;
import org.plumbline.core.engine.Input;
import org.plumbline.core.plan.Plan;
import org.tinylog.Logger;

/// One calibration at a console. The engine of the monitor learns it, and the monitor goes on from there.
record CalibrationRun(Configuration configuration, Plan plan, Console console) {

    /// Leads her through it.
    ///
    /// @return whether everything was learned; false if the console ended before
    boolean on(Hardware pi) throws IOException, InterruptedException {
        var memory = new EngineMemory(configuration.storage().folder().resolve("engine.json"));
        var engine = memory.wake(configuration.engine(plan));
        var clock = SampleClock.after(engine.state().anchor(), System::nanoTime, InstantSource.system());
        var intake = Intake.with(clock);
        var guide = new CalibrationGuide(configuration.sensors(), console::say);
        var loop = new EngineLoop(engine, List.of(guide));
        var owner = Thread.currentThread();
        var listening = Thread.ofVirtual().name("console").start(() -> listen(guide, intake, owner));
        try {
            new Acquisition(configuration, pi, intake)
                    .untilInterrupted(input -> accept(input, loop, guide), Acquisition.Along.NOTHING);
        } catch (InterruptedException e) {
            if (!guide.isDone()) {
                throw e;
            }
        } finally {
            listening.interrupt();
        }
        memory.save(engine.state());
        return memory.trouble().isEmpty();
    }

    /// Ends the run once everything is learned.
    private static void accept(Input input, EngineLoop loop, CalibrationGuide guide) {
        loop.accept(input);
        if (guide.isDone()) {
            Thread.currentThread().interrupt();
        }
    }

    /// Each line she enters says that she is ready; where nobody can enter any there is nothing to wait for.
    private void listen(CalibrationGuide guide, Intake intake, Thread owner) {
        try {
            while (console.in().readLine() != null) {
                intake.inputs().put(new Input.Asked(intake.clock().now(), guide.ready()));
            }
            if (!guide.isDone()) {
                console.say("Nobody is there to go on with it.");
                owner.interrupt();
            }
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            Logger.error("the console cannot be read: {}", e.getMessage());
            owner.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.plumbline.app.work;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.app.DeskWork;
import org.plumbline.app.acquire.Acquisition;
import org.plumbline.app.acquire.Intake;
import org.plumbline.app.acquire.SampleClock;
import org.plumbline.app.hardware.DeviceLock;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.config.Configuration;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.engine.Input;
import org.plumbline.core.plan.Plan;
import org.plumbline.recording.rotate.RotatingRecording;
import org.plumbline.recording.rotate.RotationLimits;
import org.tinylog.Logger;

/// The work at the device itself.
///
/// @param hardware the Pi, or what stands in for it in a test
public record DeskWorkRun(Hardware.Opening hardware) implements DeskWork {

    @Override
    public void record(Configuration configuration, Path file, RotationLimits limits, PrintWriter out)
            throws IOException, InterruptedException {
        var clock = SampleClock.after(null, System::nanoTime, InstantSource.system());
        try (var _ = DeviceLock.take(configuration.storage().folder());
                var pi = hardware.open();
                var recording = RotatingRecording.create(file, limits)) {
            out.printf(
                    "recording to %s until stopped, at most %d files of %d MB%n",
                    file, limits.files(), limits.megabytes());
            out.flush();
            new Acquisition(configuration, pi, Intake.with(clock))
                    .untilInterrupted(input -> keep(input, recording, out), Acquisition.Along.NOTHING);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void keep(Input input, RotatingRecording recording, PrintWriter out) {
        try {
            recording.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (input instanceof Input.SensorLost lost) {
            out.println("%s: %s".formatted(lost.sensor(), lost.reason()));
            out.flush();
        } else if (input instanceof Input.SensorBack back) {
            out.println("%s: is back".formatted(back.sensor()));
            out.flush();
        }
    }

    @Override
    public void play(Configuration configuration, CuePattern cue) throws IOException, InterruptedException {
        try (var pi = hardware.open();
                var player = CuePlayer.start(
                        pi.cues(configuration.cue()),
                        System::nanoTime,
                        failure -> Logger.error("the cue was not played: {}", failure.getMessage()))) {
            player.play(cue);
            Thread.sleep(cue.length().plusMillis(100));
        }
    }

    @Override
    public boolean calibrate(Configuration configuration, Plan plan, Console console)
            throws IOException, InterruptedException {
        try (var _ = DeviceLock.take(configuration.storage().folder());
                var pi = hardware.open()) {
            return new CalibrationRun(configuration, plan, console).on(pi);
        }
    }
}

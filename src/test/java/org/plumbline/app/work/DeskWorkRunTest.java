package org.plumbline.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.DeskWork.Console;
import org.plumbline.app.hardware.DeviceLock;
import org.plumbline.app.monitor.DeskHardware;
import org.plumbline.app.monitor.SeatedMorning;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.Input;
import org.plumbline.recording.RecordingReader;
import org.plumbline.recording.rotate.RotationLimits;
import org.plumbline.recording.state.StateFile;

/// In real time, with a simulated sitter behind the registers.
@Timeout(120)
class DeskWorkRunTest {

    private final SeatedMorning morning = new SeatedMorning();
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void whatIsRecordedIsWhatTheSensorsSayAndATickASecond() throws Exception {
        var file = folder.resolve("inputs.csv.gz");
        var hardware = morning.hardware();
        var end = new CompletableFuture<Void>();
        var work = Thread.ofPlatform().start(() -> {
            try {
                new DeskWorkRun(() -> hardware)
                        .record(configuration(), file, RotationLimits.DEFAULT, new PrintWriter(out));
            } catch (InterruptedException stopped) {
                end.complete(null);
            } catch (Exception e) {
                end.completeExceptionally(e);
            }
        });
        hardware.awaitReads(500);
        work.interrupt();
        end.get(60, TimeUnit.SECONDS);
        var kinds = new HashSet<Class<?>>();
        new RecordingReader(file).play(input -> kinds.add(input.getClass()));
        assertThat(kinds).containsExactlyInAnyOrder(Input.Tick.class, Input.Imu.class, Input.Mat.class);
        assertThat(out.toString()).startsWith("recording to " + file + " until stopped");
    }

    @Test
    void aCueIsPlayedToItsEnd() throws Exception {
        var hardware = morning.hardware();
        new DeskWorkRun(() -> hardware).play(configuration(), Cues.SNOOZED);
        var steps = new ArrayList<>();
        for (int i = 0; i < Cues.SNOOZED.steps().size(); i++) {
            steps.add(Objects.requireNonNull(hardware.nextStep()));
        }
        assertThat(steps).isEqualTo(Cues.SNOOZED.steps());
    }

    /// Each line that asks for Enter is answered with it, and she does what is asked.
    @Test
    void aCalibrationIsLedToItsEndAndTheMonitorGoesOnFromIt() throws Exception {
        var keys = new PipedWriter();
        var hardware = morning.hardware();
        var console =
                new Console(new BufferedReader(new PipedReader(keys)), new PrintWriter(new Obedient(keys, hardware)));
        boolean learned = new DeskWorkRun(() -> hardware).calibrate(withoutMat(), PlanFolder.packaged(), console);
        assertThat(learned).isTrue();
        assertThat(out.toString()).containsSubsequence("Sit upright", "Upright is known.", "Forward is known");
        var state = new StateFile<>(folder.resolve("storage/engine.json"), EngineState.class)
                .load()
                .orElseThrow();
        assertThat(state.sensing().clip().clip().calibration().calibration()).isNotNull();
    }

    @Test
    void whereNobodyAnswersACalibrationEnds() throws Exception {
        Reader nobody = new StringReader("");
        var console = new Console(new BufferedReader(nobody), new PrintWriter(out));
        var hardware = morning.hardware();
        var end = new CompletableFuture<String>();
        Thread.ofPlatform().start(() -> {
            try {
                new DeskWorkRun(() -> hardware).calibrate(configuration(), PlanFolder.packaged(), console);
                end.complete("learned");
            } catch (InterruptedException stopped) {
                end.complete("stopped");
            } catch (Exception e) {
                end.completeExceptionally(e);
            }
        });
        assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo("stopped");
        assertThat(out.toString()).contains("Nobody is there to go on with it.");
    }

    @Test
    void sensorsThatAreInUseAreLeftAlone() throws Exception {
        var configuration = configuration();
        try (var _ = DeviceLock.take(configuration.storage().folder())) {
            assertThatIOException()
                    .isThrownBy(() -> new DeskWorkRun(morning::hardware)
                            .record(
                                    configuration,
                                    folder.resolve("inputs.csv"),
                                    RotationLimits.DEFAULT,
                                    new PrintWriter(out)))
                    .withMessageStartingWith("the sensors are in use by another plumbline");
        }
        assertThat(folder.resolve("inputs.csv")).doesNotExist();
    }

    private Configuration configuration() throws Exception {
        return configuration("addresses = [0x48, 0x49]\nrows = 4\ncolumns = 2");
    }

    private Configuration withoutMat() throws Exception {
        return configuration("chip = \"none\"");
    }

    private Configuration configuration(String mat) throws Exception {
        var settings = "[mat]\n%s\n[storage]\nfolder = \"%s\"\n".formatted(mat, folder.resolve("storage"));
        return ConfigurationFile.read(Files.writeString(folder.resolve("plumbline.toml"), settings));
    }

    /// She does what she reads.
    private final class Obedient extends Writer {

        private final PipedWriter keys;
        private final DeskHardware hardware;

        Obedient(PipedWriter keys, DeskHardware hardware) {
            this.keys = keys;
            this.hardware = hardware;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            var words = new String(text, from, length);
            out.write(words);
            if (words.contains("press Enter")) {
                if (words.contains("Sit upright")) {
                    hardware.calibrate();
                }
                keys.write("\n");
                keys.flush();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

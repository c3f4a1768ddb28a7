package org.plumbline.recording.rotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.recording.RecordingReader;
import org.plumbline.simulation.sitter.Seeds;

class RotatingRecordingTest {

    private static final RotationLimits LIMITS = new RotationLimits(1, 3);

    private final RandomGenerator random = Seeds.random(1, "noise");
    private final List<Input> written = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"clip.csv", "clip.csv.gz"})
    void itNeverTakesMoreThanItMayAndWhatIsKeptIsTheNewestWhole(String name) throws IOException {
        var first = folder.resolve(name);
        writeInto(first, 900);
        assertThat(first).as("the oldest").doesNotExist();
        var kept = files();
        assertThat(kept)
                .hasSize(3)
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(1_000_000));
        var read = new ArrayList<Input>();
        for (var file : kept) {
            new RecordingReader(file).play(read::add);
        }
        assertThat(read).isEqualTo(written.subList(written.size() - read.size(), written.size()));
    }

    @Test
    void whatFitsStaysInOneFileUnderItsOwnName() throws IOException {
        writeInto(folder.resolve("clip"), 3);
        assertThat(files()).containsExactly(folder.resolve("clip"));
    }

    @Test
    void aFileOfSomebodyElseIsNeverOverwritten() throws IOException {
        var theirs = Files.writeString(folder.resolve("clip-2.csv"), "mine");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> writeInto(folder.resolve("clip.csv"), 400));
        assertThat(theirs).content().isEqualTo("mine");
    }

    private void writeInto(Path first, int seconds) throws IOException {
        try (var recording = RotatingRecording.create(first, LIMITS)) {
            for (int second = 0; second < seconds; second++) {
                write(recording, new Input.Tick(new WallAnchor(at(second, 0), Instant.ofEpochSecond(second), true)));
                for (int i = 1; i < 100; i++) {
                    write(recording, new Input.Imu(new ImuSample(at(second, i), noise(), noise())));
                }
            }
        }
    }

    private void write(RotatingRecording recording, Input input) throws IOException {
        recording.write(input);
        written.add(input);
    }

    private Vector3 noise() {
        return new Vector3(random.nextDouble(), random.nextDouble(), random.nextDouble());
    }

    private static SampleTime at(int second, int hundredth) {
        return new SampleTime(second * 1_000_000_000L + hundredth * 10_000_000L);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted((one, other) -> Integer.compare(number(one), number(other)))
                    .toList();
        }
    }

    private static int number(Path file) {
        var digits = file.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }
}

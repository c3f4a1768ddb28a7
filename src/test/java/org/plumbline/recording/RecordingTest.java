package org.plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;

class RecordingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"day.csv", "day.csv.gz"})
    void whatIsWrittenIsReadBackBitForBit(String name) throws IOException {
        for (long seed : LongStream.rangeClosed(1, 25).toArray()) {
            var inputs = RandomInputs.of(seed, 200);
            assertThat(read(write(seed + name, inputs))).isEqualTo(inputs);
        }
    }

    /// The random inputs above mean nothing unless every kind is among them.
    @Test
    void everyKindOfInputIsTried() {
        assertThat(RandomInputs.of(1, 200).stream()
                        .<Class<?>>map(Input::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(Input.class.getPermittedSubclasses());
    }

    @Test
    void aLineSaysWhatItIs() throws IOException {
        Path file = write("day.csv", List.of(new Input.Asked(new SampleTime(12), new Wish.Snooze())));
        assertThat(Files.readAllLines(file))
                .startsWith(
                        "plumbline recording,1",
                        "# at_ns,imu,...: ax,ay,az m/s2, then gx,gy,gz rad/s where there is a gyroscope")
                .endsWith("12,snooze");
    }

    @Test
    void aRecordingIsNeverOverwritten() throws IOException {
        Path file = write("day.csv", List.of());
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> RecordingWriter.create(file));
    }

    @Test
    void itsOwnFormatIsRecognised() throws IOException {
        Path foreign = Files.writeString(folder.resolve("foreign.csv"), "t_s,ax,ay,az\n");
        assertThat(RecordingReader.recognises(write("day.csv", List.of()))).isTrue();
        assertThat(RecordingReader.recognises(foreign)).isFalse();
        assertThat(RecordingReader.recognises(Files.createFile(folder.resolve("empty.csv"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5,imu,1,2,x             | 4 | 5 | 'x' found, expected a number
            5,imu,1,2               | 4 | 5 | the line ends, expected 5 fields or more
            5,imu,1,2,3,4           | 4 | 7 | the line ends, expected 7 fields or more
            5                       | 4 | 2 | the line ends, expected 2 fields or more
            x,snooze                | 4 | 1 | 'x' found, expected a whole number
            5,nap                   | 4 | 2 | 'nap' found, expected one of imu, waist-imu, mat, observed, body, tick
            5,tick,noon,true        | 4 | 3 | 'noon' found, expected a time such as
            5,tick,2026-01-05T09:00:00Z,yes | 4 | 4 | 'yes' found, expected true or false
            5,observed,FLYING,1     | 4 | 3 | 'FLYING' found, expected a stance
            5,sensor-lost,NOSE,gone | 4 | 3 | 'NOSE' found, expected IMU, WAIST_IMU or MAT
            5,pause,1h              | 4 | 3 | '1h' found, expected a length such as PT1H
            3,snooze                | 4 | 1 | time goes back, expected 4 or more
            """)
    void aWrongLineIsNamedByPlace(String line, long lineNumber, int column, String wrong) throws IOException {
        Path file = Files.writeString(
                folder.resolve("day.csv"),
                "plumbline recording,1\n4,tick,2026-01-05T09:00:00Z,true\n# a comment\n" + line + "\n");
        assertRefused(file, lineNumber, column, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                      | 1 | the file is empty, expected 'plumbline recording'
            t_s,ax,ay,az            | 1 | 't_s' found, expected 'plumbline recording'
            plumbline recording,2   | 2 | format 2 found, expected 1
            """)
    void anotherFormatIsRefused(String header, int column, String wrong) throws IOException {
        assertRefused(Files.writeString(folder.resolve("day.csv"), header), 1, column, wrong);
    }

    @Test
    void aTickComesFirst() throws IOException {
        Path file = write("day.csv", List.of(new Input.Asked(new SampleTime(12), new Wish.Snooze())));
        assertRefused(file, 28, 2, "'snooze' found, a recording begins with a tick");
    }

    @Test
    void aCutFileIsNotTakenForAWholeOne() throws IOException {
        Path whole = write("day.csv.gz", RandomInputs.of(1, 2_000));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {0, 5, bytes.length / 2, bytes.length - 1}) {
            Path cut = Files.write(folder.resolve("cut%d.csv.gz".formatted(length)), Arrays.copyOf(bytes, length));
            assertThatExceptionOfType(RecordingException.class)
                    .isThrownBy(() -> read(cut))
                    .withMessageContaining("the file is cut off, expected the end of its gzip data");
        }
    }

    @Test
    void whatIsNotGzipIsRefused() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("day.csv.gz"), "plumbline recording,1\n"), 1, 1, "expected gzip data");
    }

    @Test
    void aDamagedByteIsNoticed() throws IOException {
        Path file = write("day.csv.gz", RandomInputs.of(1, 2_000));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
        assertThatExceptionOfType(RecordingException.class).isThrownBy(() -> read(file));
    }

    private Path write(String name, List<Input> inputs) throws IOException {
        Path file = folder.resolve(name);
        try (var writer = RecordingWriter.create(file)) {
            for (Input input : inputs) {
                writer.write(input);
            }
        }
        return file;
    }

    private static List<Input> read(Path file) throws IOException {
        var inputs = new ArrayList<Input>();
        new RecordingReader(file).play(inputs::add);
        return inputs;
    }

    private static void assertRefused(Path file, long line, int column, String wrong) {
        assertThatExceptionOfType(RecordingException.class)
                .isThrownBy(() -> read(file))
                .withMessageStartingWith("%s, line %d, column %d: ".formatted(file, line, column))
                .withMessageContaining(wrong);
    }
}

package org.plumbline.recording.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;
import org.plumbline.recording.RecordingException;

class CsvRecordingTest {

    private static final CsvOptions DEFAULT = CsvOptions.DEFAULT;

    @TempDir
    private Path folder;

    @Test
    void aLineIsASampleAtItsOwnTime() throws IOException {
        assertThat(samples(play(DEFAULT, "t_s,ax,ay,az,gx,gy,gz,label", "1.5,0.1,-0.2,9.8,0.01,0.02,-0.03,sit")))
                .containsExactly(new Input.Imu(
                        new ImuSample(millis(1_500), new Vector3(0.1, -0.2, 9.8), new Vector3(0.01, 0.02, -0.03))));
    }

    @Test
    void withoutAGyroscopeThereIsNoAngularRate() throws IOException {
        assertThat(samples(play(DEFAULT, "t_s,ax,ay,az", "0,0,0,9.8"))).containsExactly(imu(0, 9.8));
    }

    @Test
    void aMissingReadingIsAGap() throws IOException {
        assertThat(samples(play(DEFAULT, "t_s,ax,ay,az,s0", "0,0,0,9.8,51", "1,,,,255", "2,0,0,9.7,")))
                .containsExactly(imu(0, 9.8), mat(0, 0.2), mat(1_000, 1), imu(2_000, 9.7));
    }

    /// The first dates the first sample, later ones come in their turn, in gaps too, and one closes the recording.
    @Test
    void aTickComesOnceASecond() throws IOException {
        assertThat(play(DEFAULT, "t_s,ax,ay,az", "10.5,0,0,9.8", "11.2,0,0,9.8", "13.5,0,0,9.8"))
                .containsExactly(
                        tick(10_500, "2026-01-05T09:00:00Z"),
                        imu(10_500, 9.8),
                        imu(11_200, 9.8),
                        tick(11_500, "2026-01-05T09:00:01Z"),
                        tick(12_500, "2026-01-05T09:00:02Z"),
                        tick(13_500, "2026-01-05T09:00:03Z"),
                        imu(13_500, 9.8),
                        tick(14_500, "2026-01-05T09:00:04Z"));
    }

    @Test
    void theStartIsLocalTime() throws IOException {
        var options = new CsvOptions(
                Map.of(), List.of(), 255, null, LocalDateTime.parse("2026-07-01T08:30"), ZoneId.of("Europe/Berlin"));
        assertThat(play(options, "t_s,ax,ay,az", "0,0,0,9.8")).startsWith(tick(0, "2026-07-01T06:30:00Z"));
    }

    @Test
    void columnsMayHaveOtherNames() throws IOException {
        var options =
                with(Map.of(Column.T, "time", Column.AX, "acc_x", Column.AY, "acc_y", Column.AZ, "acc_z"), List.of());
        assertThat(samples(play(options, "acc_z,acc_y,acc_x,time", "9.8,0,0,0")))
                .containsExactly(imu(0, 9.8));
    }

    @Test
    void cellsAreTakenInTheOrderTheyAreNamed() throws IOException {
        assertThat(samples(play(with(Map.of(), List.of("right", "left")), "t_s,left,right", "0,0,255")))
                .containsExactly(mat(0, 1, 0));
    }

    @Test
    void withARateTheLinesAreCounted() throws IOException {
        var options = new CsvOptions(Map.of(), List.of(), 1_023, 4.0, null, ZoneId.of("UTC"));
        assertThat(samples(play(options, "i,c00,c01", "7,0,1023", "7,1023,0", "7,0,0")))
                .containsExactly(mat(0, 0, 1), mat(250, 1, 0), mat(500, 0, 0));
    }

    /// Two steps a stride, told when the posture they belong to ends; the last one ends the recording.
    @Test
    void posturesOfAnotherDeviceCarryTheirSteps() throws IOException {
        var inputs = play(
                DEFAULT,
                "t_s,hour_of_day,dur_s,label,cum_strides",
                "0,23.5,2,sit,3",
                "2,23.5006,1,step,4",
                "3,23.5008,1,step,6",
                "4,23.5011,5,lie_primary,6");
        assertThat(inputs).startsWith(tick(0, "2026-01-05T23:30:00Z"));
        assertThat(samples(inputs))
                .containsExactly(
                        observed(0, Stance.SEATED_STILL, 0),
                        observed(2_000, Stance.WALKING, 0),
                        observed(3_000, Stance.WALKING, 2),
                        observed(4_000, Stance.AWAY, 4),
                        observed(9_000, Stance.UNKNOWN, 0));
    }

    @Test
    void betweenTwoPosturesNothingIsKnown() throws IOException {
        assertThat(samples(play(DEFAULT, "t_s,dur_s,label,cum_strides", "0,2,stand,0", "2,1,step,1", "10,1,sit,1")))
                .containsExactly(
                        observed(0, Stance.STANDING, 0),
                        observed(2_000, Stance.WALKING, 0),
                        observed(3_000, Stance.UNKNOWN, 2),
                        observed(10_000, Stance.SEATED_STILL, 0),
                        observed(11_000, Stance.UNKNOWN, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # header                | lines                     | line | column | wrong
            t_s,ax,ay,az            | 0,0,0,9.8;1,0,abc,9.8     | 3 | 3 | 'abc' found, expected a number
            t_s,ax,ay,az            | 0,0,0,9.8;1,0,NaN,9.8     | 3 | 3 | 'NaN' found, expected m/s² from -160.0 to 160.0
            t_s,ax,ay,az            | 0,0,0,9.8;1,0,,9.8        | 3 | 3 | '' found, expected a number
            t_s,ax,ay,az            | 0,0,0,981                 | 2 | 4 | '981' found, expected m/s² from -160.0 to 160.0
            t_s,ax,ay,az,gx,gy,gz   | 0,0,0,9.8,0,90,0          | 2 | 6 | '90' found, expected rad/s from -40.0 to 40.0
            t_s,ax,ay,az            | 1,0,0,9.8;0.5,0,0,9.8     | 3 | 1 | time 0.5 is not after the line before, expected later than 1.0
            t_s,ax,ay,az            | 1,0,0,9.8;1.0,0,0,9.8     | 3 | 1 | time 1.0 is not after the line before
            t_s,ax,ay,az            | 1,0,0,9.8;900000,0,0,9.8  | 3 | 1 | time 900000 is more than 7 days after the line before
            t_s,ax,ay,az            | 1767603600000,0,0,9.8     | 2 | 1 | '1767603600000' found, expected seconds
            t_s,ax,ay,az            | 0,0,0,9.8;1,0,0           | 3 | 4 | 3 fields found, expected 4
            t_s,ax,ay,az            | 0,0,0,9.8,1               | 2 | 5 | 5 fields found, expected 4
            t_s,ax,az               | 0,0,9.8                   | 1 | 1 | no column 'ay', the file has t_s, ax, az
            time,ax,ay,az           | 0,0,0,9.8                 | 1 | 1 | no column 't_s', the file has time, ax, ay, az
            t_s,x,y,z               | 0,0,0,9.8                 | 1 | 1 | neither ax,ay,az nor mat cells nor dur_s found
            t_s,s0                  | 0,256                     | 2 | 2 | '256' found, expected a share of the mat's full scale
            t_s,dur_s,label         | 0,1,fly                   | 2 | 3 | 'fly' found, expected sit, stand, step
            t_s,dur_s               | 0,1                       | 1 | 1 | no column 'label'
            t_s,dur_s,label         | 0,-1,sit                  | 2 | 2 | '-1' found, expected seconds from 0.0
            t_s,dur_s,label         | 0,5,sit;3,1,stand         | 3 | 2 | begins 2.0 s before the line above has lasted its dur_s
            t_s,dur_s,label,cum_strides | 0,1,sit,7;1,1,step,6  | 3 | 4 | strides fall to 6.0, expected 7.0 or more
            t_s,dur_s,label,hour_of_day | 0,1,sit,25            | 2 | 4 | '25' found, expected hours from 0.0 to 24.0
            ``                      | ``                        | 1 | 1 | the file is empty, expected a line of column names
            t_s,ax,ay,az            | ``                        | 1 | 1 | the file is empty, expected a line of values
            t_s,ax,ay,az            | "0,0,0,9.8                | 2 | 1 | cannot be read as CSV
            """)
    void whatCannotBeTrueIsRefusedByPlace(String header, String lines, int line, int column, String wrong)
            throws IOException {
        Path file = file(header + "\n" + lines.replace(';', '\n'));
        assertThatExceptionOfType(RecordingException.class)
                .isThrownBy(new CsvRecording(file, DEFAULT)::check)
                .withMessageStartingWith("%s, line %d, column %d: ".formatted(file, line, column))
                .withMessageContaining(wrong);
    }

    /// Every value is plausible by itself, but a clip at rest reads 9.8 m/s², not 1.
    @Test
    void aFileInUnitsOfGravityIsRefused() {
        var lines = new ArrayList<>(List.of("t_s,ax,ay,az"));
        for (int i = 0; i < 100; i++) {
            lines.add(i + ",0,0,1");
        }
        assertThatExceptionOfType(RecordingException.class)
                .isThrownBy(() -> play(DEFAULT, lines.toArray(String[]::new)))
                .withMessageContaining(
                        "line 101, column 2: the mean of |a| is 1.000 up to here, expected m/s², near 9.8");
    }

    @Test
    void aColumnThatWasNamedMustBeThere() {
        var options = with(Map.of(Column.GX, "gyro_x"), List.of());
        assertThatExceptionOfType(RecordingException.class)
                .isThrownBy(() -> play(options, "t_s,ax,ay,az", "0,0,0,9.8"))
                .withMessageContaining("no column 'gyro_x'");
    }

    @Test
    void aCutGzipFileIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("t_s,ax,ay,az\n0,0,0,9.8\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        Path file = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(whole, whole.length - 4));
        assertThatExceptionOfType(RecordingException.class)
                .isThrownBy(new CsvRecording(file, DEFAULT)::check)
                .withMessageContaining("the file is cut off, expected the end of its gzip data");
    }

    private List<Input> play(CsvOptions options, String... lines) throws IOException {
        var inputs = new ArrayList<Input>();
        new CsvRecording(file(String.join("\n", lines)), options).play(inputs::add);
        return inputs;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("foreign.csv"), text);
    }

    private static List<Input> samples(List<Input> inputs) {
        return inputs.stream().filter(input -> !(input instanceof Input.Tick)).toList();
    }

    private static CsvOptions with(Map<Column, String> columns, List<String> cells) {
        return new CsvOptions(columns, cells, 255, null, null, ZoneId.of("UTC"));
    }

    private static Input imu(long millis, double z) {
        return new Input.Imu(new ImuSample(millis(millis), new Vector3(0, 0, z), null));
    }

    private static Input mat(long millis, double... loads) {
        return new Input.Mat(new MatFrame(millis(millis), loads));
    }

    private static Input observed(long millis, Stance stance, int steps) {
        return new Input.Observed(millis(millis), stance, steps);
    }

    private static Input tick(long millis, String wall) {
        return new Input.Tick(new WallAnchor(millis(millis), Instant.parse(wall), true));
    }

    private static SampleTime millis(long millis) {
        return new SampleTime(Duration.ofMillis(millis).toNanos());
    }
}

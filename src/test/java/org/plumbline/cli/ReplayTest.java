package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;
import org.plumbline.recording.RecordingWriter;
import picocli.CommandLine.ExitCode;

class ReplayTest {

    private static final String BROKER = "mqtt://localhost:1883";

    private static final String POSTURES = """
            t_s,dur_s,label,cum_strides
            0,90,sit,0
            90,30,step,20
            """;

    @TempDir
    private Path folder;

    private final RecordingServices services = new RecordingServices();

    @Test
    void eventsArePrintedWithTimeAndReasonThenTheFigures() throws IOException {
        var terminal = run("replay", file("day.csv", POSTURES), "--zone", "UTC");
        assertThat(terminal.outLines())
                .containsExactly(
                        "2026-01-05 09:00:00  stance   seated, still: observed by another sensor",
                        "2026-01-05 09:00:00  bout     sitting bout began",
                        "2026-01-05 09:01:30  stance   walking: observed by another sensor",
                        "2026-01-05 09:01:30  bout     sitting bout ended after 1 min 30 s",
                        "2026-01-05 09:01:40  break    verified: upright",
                        "2026-01-05 09:02:00  stance   unknown: observed by another sensor",
                        folder.resolve("day.csv") + ": 2.0 min",
                        "  seated        1.5 min  bouts ended: 1, the longest: 1 min 30 s",
                        "  standing      0.0 min",
                        "  walking       0.5 min  steps: 40",
                        "  away          0.0 min  breaks between bouts: 0, the longest: none",
                        "  not worn      0.0 min",
                        "  unknown       0.0 min",
                        "  sitting was observed by another device");
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void asJsonEveryMessageIsALineAndTheFiguresGoElsewhere() throws IOException {
        var terminal = run("replay", file("day.csv", POSTURES), "--json");
        assertThat(terminal.outLines())
                .allMatch(line -> line.startsWith("{\"v\":1,") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"type\":\"bout-ended\""))
                .anyMatch(line -> line.contains("\"seated_still\":60.0"));
        assertThat(terminal.err()).contains("sitting was observed by another device");
    }

    @Test
    void theSameRecordingTellsTheSameTwice() throws IOException {
        String file = file("day.csv", POSTURES);
        assertThat(run("replay", file, "--json")).isEqualTo(run("replay", file, "--json"));
    }

    @Test
    void itsOwnRecordingsAreRecognised() throws IOException {
        Path file = folder.resolve("day.csv.gz");
        try (var writer = RecordingWriter.create(file)) {
            var start = new SampleTime(0);
            writer.write(new Input.Tick(new WallAnchor(start, Instant.parse("2026-01-05T09:00:00Z"), true)));
            writer.write(new Input.Observed(start, Stance.STANDING, 0));
        }
        assertThat(run("replay", file.toString()).out()).contains("stance   standing: observed by another sensor");
    }

    /// Nothing of the first day is left when the second begins.
    @Test
    void eachFileIsPlayedByItself() throws IOException {
        var both =
                run("replay", file("a.csv", POSTURES), file("b.csv", POSTURES)).outLines();
        var second = run("replay", file("b.csv", POSTURES)).outLines();
        assertThat(both).endsWith(second.toArray(String[]::new)).hasSize(2 * second.size());
    }

    @Test
    void columnsRateStartAndZoneReachTheFile() throws IOException {
        String postures = file("thigh.csv", "time,what,long\n7,sit,2\n7,stand,2\n");
        String options = "--columns label=what,dur=long --rate 0.5 --start 2026-07-01T08:00 --zone Asia/Tokyo";
        assertThat(run(line(postures, options)).out())
                .contains("2026-07-01 08:00:00  stance   seated, still", "2026-07-01 08:00:02  stance   standing");
    }

    @Test
    void theMatOfTheFileMustBeTheConfiguredOne() throws IOException {
        String nine = file("mat.csv", "t_s,c00,c01,c02,c10,c11,c12,c20,c21,c22\n0,9,9,9,9,9,9,9,9,9\n");
        assertRefused(nine, "9 mat cells found, the configuration has 12 (mat.layout, or mat.rows and mat.columns)");
        String configuration = file("mine.toml", "[mat]\ncolumns = 3\n");
        assertThat(run("replay", nine, "--config", configuration).exitCode()).isEqualTo(ExitCode.OK);
    }

    /// At the waist nothing tells of a slump, between the shoulder blades something does.
    @Test
    void thePlacementIsThatOfTheCommandLine() throws IOException {
        String file = file("day.csv", POSTURES);
        assertThat(run("replay", file, "--placement", "waist").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run("replay", file, "--placement", "upper-trunk").exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void everythingIsPublishedAndTheConnectionClosed() throws IOException {
        run("replay", file("day.csv", POSTURES), "--publish", BROKER);
        assertThat(services.published)
                .startsWith("open " + BROKER)
                .contains("StanceChanged", "Bout", "Minute")
                .endsWith("close");
    }

    /// The second file is wrong: nothing of the first may have been told or published.
    @Test
    void aWrongFileStopsEverythingBeforeItBegins() throws IOException {
        String good = file("a.csv", POSTURES);
        String bad = file("b.csv", POSTURES + "5,1,sit,20\n");
        assertRefused(good, "b.csv, line 4, column 1: time 5 is not after", bad, "--publish", BROKER);
        assertThat(services.published).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                      | line 1, column 1: the file is empty, expected a line of column names
            t_s,ax,ay,az;0,0,0,9.8;1,0,zero,9.8     | line 3, column 3: 'zero' found, expected a number
            t_s,ax,ay,az;1,0,0,9.8;0,0,0,9.8        | line 3, column 1: time 0 is not after the line before
            t_s,ax,ay,az;1,0,0                      | line 2, column 4: 3 fields found, expected 4
            plumbline recording,1;5,imu,1,2,x       | line 2, column 5: 'x' found, expected a number
            """)
    void aWrongFileIsOneLineWithItsPlace(String text, String said) throws IOException {
        assertRefused(file("day.csv", text.replace(';', '\n')), said);
    }

    @Test
    void aCutOrFalseGzipFileIsOneLine() throws IOException {
        Path whole = folder.resolve("whole.csv.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
            gzip.write(POSTURES.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(bytes, bytes.length - 9));
        assertRefused(cut.toString(), "the file is cut off, expected the end of its gzip data");
        assertRefused(file("false.csv.gz", POSTURES), "line 1, column 1: damaged, expected gzip data");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --columns q=x          | Invalid value for option '--columns'
            --columns ax=x         | line 1, column 1: no column 'x'
            --rate 0               | rateHz must be 0.1 to 10,000: 0.0
            --mat-full-scale -1    | matFullScale must be above 0
            --start today          | Invalid value for option '--start'
            --zone Mars/Olympus    | Invalid value for option '--zone'
            --zone +02:00          | zone is +02:00, allowed is a time zone such as Europe/Berlin
            --placement ankle      | Invalid value for option '--placement': 'ankle' found, expected upper-trunk or waist
            --config missing.toml  | missing.toml: there is no such file
            """)
    void aWrongOptionIsOneLine(String option, String said) throws IOException {
        assertRefused(file("day.csv", POSTURES), said, option.split(" ", -1));
    }

    @Test
    void aBrokerThatIsNotThereIsAFailure() throws IOException {
        services.failure = new IOException("mqtt://localhost:1883 does not answer");
        var terminal = run("replay", file("day.csv", POSTURES), "--publish", BROKER);
        assertThat(terminal.errLines()).containsExactly("plumbline: mqtt://localhost:1883 does not answer");
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.SOFTWARE);
        assertThat(terminal.out()).isEmpty();
    }

    private void assertRefused(String file, String said, String... more) {
        var terminal = run(line(file, String.join(" ", more)));
        assertThat(terminal.errLines())
                .singleElement()
                .asString()
                .startsWith("plumbline: ")
                .contains(said);
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.out()).isEmpty();
    }

    private static String[] line(String file, String options) {
        var words = options.isEmpty() ? Stream.<String>of() : Arrays.stream(options.split(" ", -1));
        return Stream.concat(Stream.of("replay", file), words).toArray(String[]::new);
    }

    private Terminal run(String... args) {
        return Terminal.run(services.services(), args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

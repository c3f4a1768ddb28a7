package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.NeedsRecordings;
import org.plumbline.evaluation.Recordings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole recordings through the command, where the data sets are beside the project.
@NeedsRecordings
class ReplayOfRealRecordingsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A bout as the file or the engine tells it, in seconds from the first line of the file.
    private record Bout(double start, double end) {
        double length() {
            return end - start;
        }
    }

    @Test
    void everyLongSittingBoutOfARecordedDayIsFoundToTheSecond() throws IOException {
        Path file = recording("activpal-days/Test1.csv.gz");
        var expected = sits(file);
        var found = bouts(run(file, "--json", "--zone", "UTC"));
        assertThat(found).hasSameSizeAs(expected).hasSizeGreaterThan(10);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).start()).isCloseTo(expected.get(i).start(), within(1.0));
            assertThat(found.get(i).end()).isCloseTo(expected.get(i).end(), within(1.0));
        }
    }

    /// The labels say seated until 654 s, standing from 671 s to 746 s, then walking until 1,263 s.
    @Test
    void aChestRecordingSitsThenStandsThenWalksAndSaysWhatSittingRestsOn() throws IOException {
        var terminal = run(recording("casale-chest/sub_01.csv.gz"), "--json", "--zone", "UTC");
        assertThat(stanceAt(terminal, "2026-01-05T09:10:00Z")).startsWith("seated");
        assertThat(stanceAt(terminal, "2026-01-05T09:11:50Z")).isEqualTo("standing");
        assertThat(stanceAt(terminal, "2026-01-05T09:16:40Z")).isEqualTo("walking");
        assertThat(terminal.err()).contains("sitting is inferred from the trunk");
    }

    private static Path recording(String name) {
        return Recordings.folder().resolve(name);
    }

    private static Terminal run(Path file, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "replay";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Terminal.run(new RecordingServices().services(), args);
    }

    private static List<Bout> sits(Path file) throws IOException {
        try (var text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream()
                    .filter(line -> line.getField("label").equals("sit"))
                    .map(ReplayOfRealRecordingsTest::sit)
                    .filter(ReplayOfRealRecordingsTest::isLong)
                    .toList();
        }
    }

    private static Bout sit(NamedCsvRecord line) {
        double start = Double.parseDouble(line.getField("t_s"));
        return new Bout(start, start + Double.parseDouble(line.getField("dur_s")));
    }

    /// The file begins with sitting, so the first bout tells when its clock was at 0.
    private static List<Bout> bouts(Terminal terminal) {
        var ended = events(terminal, "bout-ended");
        Instant zero = instant(ended.getFirst(), "start");
        return ended.stream()
                .map(message -> new Bout(since(zero, message, "start"), since(zero, message, "ts")))
                .filter(ReplayOfRealRecordingsTest::isLong)
                .toList();
    }

    private static String stanceAt(Terminal terminal, String moment) {
        return events(terminal, "stance-changed").stream()
                .filter(change -> !instant(change, "ts").isAfter(Instant.parse(moment)))
                .reduce((_, later) -> later)
                .map(change -> change.path("data").path("stance").stringValue())
                .orElseThrow();
    }

    private static List<JsonNode> events(Terminal terminal, String type) {
        return terminal.outLines().stream()
                .map(JSON::readTree)
                .filter(message -> message.path("type").stringValue("").equals(type))
                .toList();
    }

    private static boolean isLong(Bout bout) {
        return bout.length() >= Duration.ofMinutes(20).toSeconds();
    }

    private static double since(Instant zero, JsonNode message, String field) {
        return Duration.between(zero, instant(message, field)).toNanos() / 1e9;
    }

    private static Instant instant(JsonNode message, String field) {
        return Instant.parse(message.path(field).stringValue());
    }
}

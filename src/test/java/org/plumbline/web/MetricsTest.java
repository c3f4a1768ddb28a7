package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.core.sample.Sensor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetricsTest {

    private static final String TOKEN = "a token of its own";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SampleHome home;

    @SuppressWarnings("NullAway.Init")
    private Visitor scraper;

    @BeforeEach
    void open() throws IOException {
        home = SampleHome.open(folder, DashboardParams.on(0, SampleDay.ZONE).withMetrics(TOKEN));
        scraper = new Visitor(home.dashboard());
    }

    @AfterEach
    void close() {
        scraper.close();
        home.close();
    }

    @Test
    void aScraperWithoutTheTokenIsToldNothing() throws IOException, InterruptedException {
        home.dashboard().show(SampleDay.seated("14:02", "14:30"));
        for (var wrong : new String[] {"", "Bearer ", "Bearer wrong", TOKEN}) {
            var answer = scrape(wrong);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("plumbline_today");
        }
    }

    @Test
    void thePresentAndTheDayAreToldAsOnThePage() throws IOException, InterruptedException {
        home.dashboard().show(SampleDay.seated("14:02", "14:30"));
        assertThat(scraped())
                .contains("plumbline_stance{device=\"plumb-1\",stance=\"seated-still\"} 1.0")
                .contains("plumbline_stance{device=\"plumb-1\",stance=\"walking\"} 0.0")
                .contains("plumbline_bout_seconds{device=\"plumb-1\"} 1680.0")
                .contains("plumbline_today_steps{device=\"plumb-1\"} 2140.0")
                .contains("plumbline_today_longest_bout_seconds{device=\"plumb-1\"} 3480.0")
                .contains("plumbline_today_breaks{device=\"plumb-1\"} 5.0")
                .contains("plumbline_messages_total{channel=\"state\",device=\"plumb-1\"} 1.0");
    }

    @Test
    void theDeviceItselfIsTold() throws IOException, InterruptedException {
        home.dashboard().show(health());
        home.dashboard().show(new AvailabilityMessage(SampleDay.DEVICE, true));
        assertThat(scraped())
                .contains("plumbline_online{device=\"plumb-1\"} 1.0")
                .contains("plumbline_sensor{device=\"plumb-1\",health=\"lost\",sensor=\"mat\"} 1.0")
                .contains("plumbline_sensor{device=\"plumb-1\",health=\"ok\",sensor=\"mat\"} 0.0")
                .contains("plumbline_outbox_messages{device=\"plumb-1\"} 12.0")
                .contains("plumbline_calibration_age_seconds{device=\"plumb-1\"} 7200.0")
                .contains("plumbline_card_trouble{device=\"plumb-1\"} 1.0");
    }

    /// A panel that asks for what nobody tells would stay empty for ever; so would a figure that no panel shows.
    @Test
    void theDashboardForGrafanaAsksForAllOfThisAndNothingElse() throws IOException, InterruptedException {
        home.dashboard().show(SampleDay.seated("14:02", "14:30"));
        home.dashboard().show(health());
        home.dashboard().show(new AvailabilityMessage(SampleDay.DEVICE, true));
        var told = matches("(?m)^# TYPE (\\w+) ", scraped()).collect(Collectors.toSet());
        var grafana = new JsonMapper().readTree(Files.readString(Path.of("config/grafana/plumbline.json")));
        var asked = grafana.findValues("expr").stream()
                .map(JsonNode::stringValue)
                .flatMap(expression -> matches("\\b(plumbline_\\w+)", expression))
                .collect(Collectors.toSet());
        assertThat(asked).containsExactlyInAnyOrderElementsOf(told);
    }

    private static Stream<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static HealthMessage health() {
        return new HealthMessage(
                SampleDay.DEVICE,
                Instant.parse("2026-03-03T13:30:00Z"),
                Map.of(Sensor.MAT, SensorHealth.LOST),
                Duration.ofHours(2),
                12,
                Duration.ofMillis(80),
                "read-only");
    }

    private String scraped() throws IOException, InterruptedException {
        var answer = scrape("Bearer " + TOKEN);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> scrape(String authorization) throws IOException, InterruptedException {
        return scraper.send(scraper.request("/metrics").header("Authorization", authorization));
    }
}

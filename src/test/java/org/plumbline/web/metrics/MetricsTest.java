package org.plumbline.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetricsTest {

    private static final String TOKEN = "a token of its own";
    private static final String DEVICE = "plumb-1";
    private static final Instant NOW = Instant.parse("2026-03-03T13:30:00Z");

    private final Metrics metrics = new Metrics(() -> 3);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Javalin server = Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        new MetricsRoute(metrics, TOKEN).addTo(config.routes);
    });

    @BeforeEach
    void open() {
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        client.close();
        server.stop();
    }

    @Test
    void aScraperWithoutTheTokenIsToldNothing() throws IOException, InterruptedException {
        metrics.keep(seated());
        for (var wrong : new String[] {"", "Bearer ", "Bearer wrong", TOKEN}) {
            var answer = scrape(wrong);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("plumbline_today");
        }
    }

    @Test
    void thePresentAndTheDayAreToldAsOnThePage() throws IOException, InterruptedException {
        metrics.keep(seated());
        assertThat(scraped())
                .contains("plumbline_stance{device=\"plumb-1\",stance=\"seated-still\"} 1.0")
                .contains("plumbline_stance{device=\"plumb-1\",stance=\"walking\"} 0.0")
                .contains("plumbline_bout_seconds{device=\"plumb-1\"} 1680.0")
                .contains("plumbline_today_steps{device=\"plumb-1\"} 2140.0")
                .contains("plumbline_today_longest_bout_seconds{device=\"plumb-1\"} 3480.0")
                .contains("plumbline_today_breaks{device=\"plumb-1\"} 5.0")
                .contains("plumbline_today_taken_in_3{device=\"plumb-1\"} 1.0")
                .contains("plumbline_today_left_ratio{device=\"plumb-1\"} 0.45")
                .contains("plumbline_live_streams 3.0")
                .contains("plumbline_messages_total{channel=\"state\",device=\"plumb-1\"} 1.0");
    }

    @Test
    void theDeviceItselfIsTold() throws IOException, InterruptedException {
        metrics.keep(health());
        metrics.keep(new AvailabilityMessage(DEVICE, true));
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
        metrics.keep(seated());
        metrics.keep(health());
        metrics.keep(new AvailabilityMessage(DEVICE, true));
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

    private static StateMessage seated() {
        var today = new DaySummary(
                LocalDate.of(2026, 3, 3),
                StanceSeconds.of(Stance.SEATED_STILL, 10_800),
                2_140,
                900,
                new BodySums(4, 1, 2, 100, 45, 10, 300),
                Duration.ofMinutes(58),
                6,
                3,
                0,
                5,
                new PromptSums(3, 2, 2, 1, 0, 0, 0, 0, 0, 1, 2));
        return new StateMessage(
                DEVICE,
                NOW,
                true,
                Stance.SEATED_STILL,
                Basis.MAT,
                NOW.minusSeconds(1_680),
                "",
                Posture.UPRIGHT,
                NOW.minusSeconds(1_680),
                null,
                "",
                StateMessage.Coaching.IDLE,
                null,
                today);
    }

    private static HealthMessage health() {
        return new HealthMessage(
                DEVICE,
                NOW,
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
        var address = URI.create("http://127.0.0.1:%d/metrics".formatted(server.port()));
        var request = HttpRequest.newBuilder(address).header("Authorization", authorization);
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

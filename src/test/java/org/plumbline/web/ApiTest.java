package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the JSON says.
class ApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SampleHome home;

    @SuppressWarnings("NullAway.Init")
    private Dashboard dashboard;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        home = SampleHome.open(folder);
        dashboard = home.dashboard();
        visitor = new Visitor(dashboard);
        visitor.open(dashboard.address());
    }

    @AfterEach
    void close() {
        visitor.close();
        home.close();
    }

    @Test
    void beforeTheDeviceSaysAnythingThereIsNoStateAndTodayIsByTheWallClock() throws IOException, InterruptedException {
        var today = get("/api/v1/today");
        assertThat(today.has("state")).isFalse();
        assertThat(today.has("info")).isFalse();
        assertThat(today.get("date").stringValue()).isEqualTo("2026-03-03");
        assertThat(today.get("ribbon").get(0).get("end").stringValue()).isEqualTo("2026-03-03T11:00:00Z");
    }

    @Test
    void todayIsTheDayTheDeviceIsIn() throws IOException, InterruptedException {
        dashboard.show(SampleDay.info(true, 60));
        dashboard.show(SampleDay.seated("14:02", "14:30"));
        var today = get("/api/v1/today");
        assertThat(today.at("/state/stance").stringValue()).isEqualTo("seated-still");
        assertThat(today.at("/state/reason").stringValue()).isEqualTo("weight on the seat since 14:02");
        assertThat(today.at("/state/next_prompt").stringValue()).isEqualTo("2026-03-03T13:52:00Z");
        assertThat(today.at("/figures/longest_bout_s").doubleValue()).isEqualTo(58 * 60);
        assertThat(today.at("/figures/seconds/seated_still").doubleValue()).isEqualTo(3 * 3600);
        assertThat(today.at("/ribbon/0/end").stringValue()).isEqualTo("2026-03-03T13:30:00Z");
        assertThat(today.at("/ribbon/0/slumped").booleanValue()).isTrue();
        assertThat(today.at("/info/speed").doubleValue()).isEqualTo(60);
        assertThat(today.at("/zone").stringValue()).isEqualTo("Europe/Berlin");
    }

    @Test
    void aDayThatIsOverHasNoPresent() throws IOException, InterruptedException {
        dashboard.show(SampleDay.seated("14:02", "14:30"));
        assertThat(get("/api/v1/days/2026-03-02").has("state")).isFalse();
        assertThat(get("/api/v1/days/2026-03-03").has("state")).isTrue();
    }

    @Test
    void aRangeTellsTheDaysThatHaveFigures() throws IOException, InterruptedException {
        var days = get("/api/v1/days?from=2026-02-04&to=2026-03-03").get("days");
        assertThat(days).hasSize(1);
        assertThat(days.get(0).get("date").stringValue()).isEqualTo("2026-03-03");
    }

    @Test
    void whereATableIsPreferredALineIsADay() throws IOException, InterruptedException {
        var answer = visitor.send(
                visitor.request("/api/v1/days?from=2026-03-01&to=2026-03-05").header("Accept", "text/csv"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(answer.body().lines())
                .first()
                .asString()
                .startsWith("date,seconds.seated_still,seconds.seated_moving,seconds.standing,");
        assertThat(answer.body().lines().findFirst().orElseThrow().split(","))
                .contains("seconds.unknown", "steps", "slump_s", "body.weight_shifts", "body.hard_sit_downs")
                .contains("body.quick_bends", "body.weighed_s", "body.left_s", "longest_bout_s", "bouts_from_60")
                .contains("breaks", "prompts", "prompts_taken", "outcomes.natural", "outcomes.partial")
                .contains("outcomes.taken_in_1_min", "outcomes.taken_in_3_min", "outcomes.taken_in_5_min");
        assertThat(answer.body().lines()).hasSize(2).last().asString().startsWith("2026-03-03,10800.0,1200.0,2400.0,");
    }

    @Test
    void aScraperIsToldTheSameFigures(@TempDir Path another) throws IOException, InterruptedException {
        var params = DashboardParams.on(0, SampleDay.ZONE).withMetrics("token");
        try (var scraped = SampleHome.open(another, params);
                var scraper = new Visitor(scraped.dashboard())) {
            scraped.dashboard().show(SampleDay.seated("14:02", "14:30"));
            var metrics = scraper.send(scraper.request("/metrics").header("Authorization", "Bearer token"));
            assertThat(metrics.body()).contains("plumbline_today_steps{device=\"plumb-1\"} 2140.0");
        }
    }

    @Test
    void twoPeriodsAreHeldAgainstEachOther() throws IOException, InterruptedException {
        var both = get("/api/v1/compare?from=2026-03-01&to=2026-03-07&with_from=2026-02-01&with_to=2026-02-07");
        assertThat(both.at("/period/days").intValue()).isEqualTo(1);
        assertThat(both.at("/period/mean_day/seated_still").doubleValue()).isEqualTo(3 * 3600);
        assertThat(both.at("/with/days").intValue()).isZero();
        assertThat(both.at("/with/total/bouts").intValue()).isZero();
    }

    /// Sunday and Tuesday lie in two weeks; of the Sunday nothing was told.
    @Test
    void theReportHasItsFiguresFromHere() throws IOException, InterruptedException {
        var report = get("/api/v1/report?from=2026-03-01&to=2026-03-07");
        assertThat(report.at("/period/days").intValue()).isEqualTo(1);
        assertThat(report.get("weeks").valueStream()).singleElement().satisfies(week -> {
            assertThat(week.get("from").stringValue()).isEqualTo("2026-03-02");
            assertThat(week.at("/mean_day/seated_still").doubleValue()).isEqualTo(3 * 3600);
            assertThat(week.at("/mean_day/breaks").doubleValue())
                    .isEqualTo(week.at("/total/breaks").doubleValue());
        });
    }

    @Test
    void boutsAreCountedByTheirLength() throws IOException, InterruptedException {
        var lengths = get("/api/v1/bouts/lengths?from=2026-03-01&to=2026-03-07").get("lengths");
        assertThat(lengths.valueStream().filter(bin -> bin.get("bouts").intValue() == 1))
                .singleElement()
                .satisfies(bin -> assertThat(bin.get("from_min").intValue()).isEqualTo(45))
                .satisfies(bin -> assertThat(bin.get("sitting_s").doubleValue()).isEqualTo(3000));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /api/v1/days,                              from is null
            /api/v1/days?from=yesterday&to=2026-03-03, from is yesterday
            /api/v1/days?from=2026-03-03&to=2026-03-02, 0 days
            /api/v1/days?from=2020-03-03&to=2026-03-02, allowed is 1 to 400
            /api/v1/days/2026-13-01,                   date is 2026-13-01
            """)
    void aWrongQuestionIsAnsweredWithWhatIsAllowed(String path, String words) throws IOException, InterruptedException {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void anUnchangedFileIsNotSentTwice() throws IOException, InterruptedException {
        var first = visitor.get("/today.js");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.send(visitor.request("/today.js").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }
}

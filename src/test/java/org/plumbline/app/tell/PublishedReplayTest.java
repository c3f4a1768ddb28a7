package org.plumbline.app.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.Services;
import org.plumbline.app.page.PageService;
import org.plumbline.app.personal.AtTheDesk;
import org.plumbline.app.week.WeekRun;
import org.plumbline.app.work.DeskWorkRun;
import org.plumbline.cli.Cli;
import org.plumbline.config.PlanFolder;
import org.plumbline.config.section.StorageSection;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.history.History;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.web.DashboardParams;

/// `replay --publish` and the page, with a real broker in between.
@Timeout(180)
class PublishedReplayTest {

    private static final String DEVICE = "desk";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DATE = LocalDate.of(2026, 1, 5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Two bouts with a walk between, from nine o'clock.
    private static final String POSTURES = """
        t_s,dur_s,label,cum_strides
        0,2400,sit,0
        2400,300,step,250
        2700,1800,sit,250
        4500,60,stand,250
        """;

    @TempDir
    private Path folder;

    @Test
    void thatDayIsThenInTheHistoryWithTheSameFiguresHoweverOftenItIsPlayed() throws Exception {
        try (var broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")))) {
            var params = new PageService.Params(
                    DEVICE,
                    new StorageSection(folder, "", "", 0),
                    PlanFolder.packaged(),
                    AtTheDesk.ELSEWHERE,
                    DashboardParams.on(0, ZONE));
            try (var page = PageService.open(params, new BrokerLinks(broker.broker()))) {
                assertThat(page.address().getPort()).isPositive();
                replay(broker);
                var once = await(4_500);
                long rows = events();
                assertThat(once.bouts()).isEqualTo(2);
                assertThat(once.steps()).isEqualTo(500);
                assertThat(once.seconds().seated()).isEqualTo(4_200);
                replay(broker);
                assertThat(await(4_500)).isEqualTo(once);
                assertThat(events()).isEqualTo(rows).isPositive();
            }
        }
    }

    private void replay(Mosquitto broker) throws IOException {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        int exitCode = Cli.run(
                services(),
                out,
                out,
                "replay",
                Files.writeString(folder.resolve("day.csv"), POSTURES).toString(),
                "--config",
                configuration().toString(),
                "--publish",
                "mqtt://127.0.0.1:" + broker.port());
        assertThat(exitCode).as(said.toString()).isZero();
    }

    private Path configuration() throws IOException {
        var password = Files.writeString(folder.resolve("password"), Mosquitto.LOGIN.password());
        return Files.writeString(
                folder.resolve("plumbline.toml"), """
                    [device]
                    id = "%s"
                    zone = "%s"
                    [mqtt]
                    user = "%s"
                    password_file = "%s"
                    """.formatted(DEVICE, ZONE, Mosquitto.LOGIN.user(), password));
    }

    private long events() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("history.db"));
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM event")) {
            return count.getLong(1);
        }
    }

    /// Only the publisher is asked for.
    private static Services services() {
        return new Services(
                (_, _) -> {
                    throw new AssertionError("demo");
                },
                _ -> {
                    throw new AssertionError("monitor");
                },
                (_, _) -> {
                    throw new AssertionError("dashboard");
                },
                new MqttPublisher("0.0.0"),
                (_, _) -> {
                    throw new AssertionError("doctor");
                },
                new DeskWorkRun(() -> {
                    throw new AssertionError("work at the desk");
                }),
                (_, _) -> {
                    throw new AssertionError("setup");
                },
                new WeekRun());
    }

    /// The day, once as much of it as expected is in the history.
    private DaySummary await(double seconds) throws IOException {
        try (var history = History.open(folder.resolve("history.db"))) {
            var days = history.device(DEVICE, ZONE);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            Optional<DaySummary> day = days.day(DATE);
            while (day.filter(it -> it.seconds().total() >= seconds).isEmpty() && System.nanoTime() < deadline) {
                LockSupport.parkNanos(50_000_000);
                day = days.day(DATE);
            }
            return day.orElseThrow();
        }
    }
}

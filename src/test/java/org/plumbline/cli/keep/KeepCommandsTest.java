package org.plumbline.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.page.PageService;
import org.plumbline.app.personal.AtTheDesk;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.PlanFolder;
import org.plumbline.config.section.StorageSection;
import org.plumbline.history.DrawnDay;
import org.plumbline.history.History;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.paho.Broker;
import org.plumbline.web.DashboardParams;
import picocli.CommandLine;

/// Back-up and return as she types them, with the dashboard running or not.
class KeepCommandsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void liveADay() throws IOException {
        Files.writeString(folder.resolve("plumbline.toml"), "[storage]\nfolder = \"%s\"\n".formatted(folder));
        try (var history = history(folder)) {
            history.ingest(
                    DrawnDay.from(DATE.atStartOfDay(ZONE).toInstant(), "SSSWW").batch());
        }
    }

    @Test
    void theHistoryIsCopiedWhileTheDashboardRuns() throws IOException {
        try (var page = dashboard()) {
            assertThat(page.address().getPort()).isPositive();
            assertThat(run(new BackupCommand(), "copy/history.db")).isZero();
            assertThat(run(new BackupCommand(), "copy/history.db"))
                    .as("never written over")
                    .isNotZero();
        }
        assertThat(minutes(folder.resolve("copy"))).isEqualTo(5);
    }

    @Test
    void aCopyIsNotPutBackUnderARunningDashboard() throws IOException {
        run(new BackupCommand(), "monday.db");
        try (var page = dashboard()) {
            assertThat(page.address().getPort()).isPositive();
            assertThat(run(new RestoreCommand(), "monday.db")).isNotZero();
            assertThat(said.toString()).contains("is in use: end the service first");
        }
        assertThat(minutes(folder)).isEqualTo(5);
    }

    /// The dashboard begins a new history, serves, and keeps the damaged one; then the copy comes back.
    @Test
    void aDamagedHistoryIsMovedAsideAndTheCopyComesBack() throws IOException {
        run(new BackupCommand(), "monday.db");
        Files.writeString(folder.resolve("history.db"), "x".repeat(9_000));
        try (var page = dashboard()) {
            assertThat(page.address().getPort()).isPositive();
        }
        assertThat(folder.resolve("history.db.damaged-1")).hasSize(9_000);
        assertThat(minutes(folder)).isZero();
        assertThat(run(new RestoreCommand(), "monday.db")).isZero();
        assertThat(said.toString()).contains("the history before is now " + folder.resolve("history.db.replaced-1"));
        assertThat(minutes(folder)).isEqualTo(5);
    }

    private int run(Object command, String file) {
        var out = new PrintWriter(said, true);
        return new CommandLine(command)
                .setOut(out)
                .setErr(out)
                .execute(
                        "--config",
                        folder.resolve("plumbline.toml").toString(),
                        folder.resolve(file).toString());
    }

    /// Of a device that nobody tells anything about: no broker answers.
    private PageService dashboard() throws IOException {
        var params = new PageService.Params(
                "plumb-1",
                new StorageSection(folder, "", "", 0),
                PlanFolder.packaged(),
                AtTheDesk.ELSEWHERE,
                DashboardParams.on(0, ZONE));
        return PageService.open(params, new BrokerLinks(new Broker("127.0.0.1", Mosquitto.freePort(), null, null)));
    }

    private static History history(Path folder) throws IOException {
        return History.open(folder.resolve(History.FILE));
    }

    private static int minutes(Path folder) throws IOException {
        try (var history = history(folder)) {
            return history.device("plumb-1", ZONE).minutes(DATE).size();
        }
    }
}

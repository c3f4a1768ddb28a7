package org.plumbline.app.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.history.DeviceHistory;
import org.plumbline.history.DrawnDay;
import org.plumbline.history.History;

class RetentionTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate OLD = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 3, 3);
    private static final InstantSource CLOCK =
            InstantSource.fixed(NEW.plusDays(1).atStartOfDay(ZONE).toInstant());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private History history;

    @BeforeEach
    void open() throws IOException {
        history = History.open(folder.resolve("history.db"));
        ingest(OLD);
        ingest(NEW);
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void minutesAndEventsOfOldDaysAreForgottenAndTheirFiguresStay() {
        forget(31);
        assertThat(device().minutes(OLD)).isEmpty();
        assertThat(device().events(OLD)).isEmpty();
        assertThat(device().day(OLD).orElseThrow().seconds().seated()).isEqualTo(120);
        assertThat(device().hoursOfTheWeek(OLD, OLD)).hasSize(1);
        assertThat(device().minutes(NEW)).hasSize(3);
        assertThat(device().events(NEW)).hasSize(2);
    }

    /// The broker may deliver again what was kept; the hours must not be added up from that alone.
    @Test
    void aForgottenMinuteThatComesAgainChangesNothing() throws IOException {
        forget(31);
        ingest(OLD);
        assertThat(device().day(OLD).orElseThrow().seconds().total()).isEqualTo(180);
        assertThat(device().minutes(OLD)).isEmpty();
    }

    @Test
    void zeroDaysKeepEverything() {
        forget(0);
        assertThat(device().minutes(OLD)).hasSize(3);
    }

    private void forget(int days) {
        try (var retention = new Retention(history, days, CLOCK)) {
            retention.forget();
        }
    }

    private void ingest(LocalDate date) throws IOException {
        history.ingest(DrawnDay.from(date.atStartOfDay(ZONE).toInstant(), "SSW").batch());
    }

    private DeviceHistory device() {
        return history.device("plumb-1", ZONE);
    }
}

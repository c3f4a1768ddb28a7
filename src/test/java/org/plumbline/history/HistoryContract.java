package org.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Origin;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;

/// What every history must do, whatever database holds it.
abstract class HistoryContract implements AnyOrderContract, FiguresContract, KeptOnceContract {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);
    static final Instant MIDNIGHT = DATE.atStartOfDay(BERLIN).toInstant();

    @SuppressWarnings("NullAway.Init")
    private History history;

    /// Opens the test's database, as it is by then.
    abstract History openHistory() throws IOException;

    @BeforeEach
    void open() throws IOException {
        history = openHistory();
    }

    @Override
    public History history() {
        return history;
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void aDayComesOutAsItWasDrawn() throws IOException {
        history.ingest(DrawnDay.from(MIDNIGHT, "SSSSSMMWWUUSSSAA??").batch());
        assertThat(ribbon(minute(18))).isEqualTo("SSSSSMMWWUUSSSAA??");
    }

    @Test
    void timeBeforeTheFirstChangeIsUnknown() throws IOException {
        history.ingest(DrawnDay.from(minute(5), "SSS").batch());
        assertThat(ribbon(minute(8))).isEqualTo("?????SSS");
    }

    @Test
    void timeWithoutMinutesIsUnknownWhateverTheLastEventSaid() throws IOException {
        history.ingest(DrawnDay.from(MIDNIGHT, "SSSSS     SSS").batch());
        assertThat(ribbon(minute(20))).isEqualTo("SSSSS?????SSS???????");
    }

    @Test
    void theMinuteUnderWayBelongsToTheLastEpisode() throws IOException {
        history.ingest(DrawnDay.from(MIDNIGHT, "SSS").batch());
        var last = device().ribbon(DATE, minute(3).plusSeconds(59)).getLast();
        assertThat(last.stance()).isEqualTo(Stance.SEATED_STILL);
        assertThat(last.end()).isEqualTo(minute(3).plusSeconds(59));
    }

    @Test
    void anEpisodeThatBeganTheDayBeforeGoesOnAfterMidnight() throws IOException {
        history.ingest(
                DrawnDay.from(MIDNIGHT.minus(Duration.ofMinutes(2)), "WWWSS").batch());
        assertThat(ribbon(minute(3))).isEqualTo("WSS");
    }

    @Test
    void aDayOfWhichNothingWasToldIsUnknown() {
        assertThat(ribbon(minute(7))).isEqualTo("???????");
        assertThat(device().day(DATE)).isEmpty();
    }

    @Test
    void aSlumpShowsWithinTheSeatedTimeOnly() throws IOException {
        var day = DrawnDay.from(MIDNIGHT, "SSSSSSWWSSS");
        day.event(EventType.SLUMP_ENDED, minute(2), minute(4), Map.of());
        day.event(EventType.SLUMP_ENDED, minute(5), minute(7), Map.of());
        history.ingest(day.batch());
        assertThat(ribbon(minute(11))).isEqualTo("SSvvSvWWSSS");
    }

    @Test
    void slumpsToldOverEachOtherShowAsOneAndNotInTheHolesBetweenMinutes() throws IOException {
        var day = DrawnDay.from(MIDNIGHT, "SSSSWSS  SS");
        day.event(EventType.SLUMP_ENDED, minute(1), minute(6), Map.of());
        day.event(EventType.SLUMP_ENDED, minute(2), minute(3), Map.of());
        day.event(EventType.SLUMP_ENDED, minute(6), minute(10), Map.of());
        history.ingest(day.batch());
        assertThat(ribbon(minute(11))).isEqualTo("SvvvWvv??vS");
    }

    @Test
    void aSlumpThatGoesOnShowsUpToNow() throws IOException {
        var day = DrawnDay.from(MIDNIGHT, "SSSSSS");
        day.event(EventType.SLUMP_STARTED, minute(1), minute(2), Map.of());
        day.event(EventType.SLUMP_ENDED, minute(1), minute(3), Map.of());
        day.event(EventType.SLUMP_STARTED, minute(4), minute(5), Map.of());
        history.ingest(day.batch());
        assertThat(ribbon(minute(6))).isEqualTo("SvvSvv");
    }

    @Test
    void anEventComesBackAsItWentIn() throws IOException {
        Map<String, Object> data = Map.of("outcome", "taken", "walked_s", 131L, "share", 0.5, "cut_short", false);
        var day = DrawnDay.from(MIDNIGHT, "S").event(EventType.PROMPT_RESOLVED, minute(2), minute(5), data);
        history.ingest(day.batch());
        assertThat(device().prompts(DATE)).containsExactly(day.batch().events().getLast());
    }

    /// However often the messages arrive, and in whatever order, the day is the same and has no hole.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theDayIsTheSameWhateverOrderItsMessagesArriveIn(long seed) throws IOException {
        String timeline = RandomTimeline.of(new Random(seed), 600);
        var all = DrawnDay.from(MIDNIGHT, timeline).batch();
        for (int time = 0; time < 2; time++) {
            var events = new ArrayList<>(all.events());
            var minutes = new ArrayList<>(all.minutes());
            Collections.shuffle(events, new Random(seed + time));
            Collections.shuffle(minutes, new Random(seed + time));
            history.ingest(new Batch(events, minutes, List.of()));
        }
        var episodes = device().ribbon(DATE, minute(timeline.length()));
        assertThat(DrawnDay.draw(episodes)).isEqualTo(timeline.replace(' ', '?'));
        assertTiles(episodes, MIDNIGHT, minute(timeline.length()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # date,      hours
            2026-03-28,  24
            2026-03-29,  23
            2026-10-25,  25
            """)
    void aDayHasAsManyHoursAsTheClocksSay(LocalDate date, int hours) throws IOException {
        var start = date.atStartOfDay(BERLIN).toInstant();
        history.ingest(DrawnDay.from(start, "S".repeat(26 * 60)).batch());
        var episodes = device().ribbon(date, start.plus(Duration.ofDays(7)));
        assertTiles(episodes, start, start.plus(Duration.ofHours(hours)));
    }

    @Test
    void ofTwoMessagesOfADayTheOneWithMoreOfItBehindItStays() throws IOException {
        ingestDay(7, 3600, 1);
        ingestDay(9, 7200, 3);
        ingestDay(8, 5400, 2);
        assertThat(device().day(DATE).orElseThrow().bouts()).isEqualTo(3);
    }

    @Test
    void theDaysOfARangeComeInOrderAndDaysWithoutFiguresAreLeftOut() throws IOException {
        for (int day : new int[] {5, 1, 3}) {
            history.ingest(new Batch(List.of(), List.of(), List.of(dayMessage(DATE.plusDays(day), day, 60, day))));
        }
        assertThat(device().days(DATE, DATE.plusDays(4)))
                .extracting(DaySummary::date)
                .containsExactly(DATE.plusDays(1), DATE.plusDays(3));
    }

    @Test
    void aBatchIsKeptAsAWholeOrNotAtAll() throws IOException {
        var sound = DrawnDay.from(MIDNIGHT, "SSS").batch();
        var broken = new Batch(sound.events(), sound.minutes(), List.of(dayMessage(DATE, 9, Double.NaN, 1)));
        assertThatThrownBy(() -> history.ingest(broken)).hasMessage("seconds must be a finite number from 0: NaN");
        assertThat(ribbon(minute(3))).isEqualTo("???");
        history.ingest(sound);
        assertThat(ribbon(minute(3))).isEqualTo("SSS");
    }

    @Test
    void devicesDoNotSeeEachOther() throws IOException {
        history.ingest(DrawnDay.from(MIDNIGHT, "SSS").batch());
        assertThat(DrawnDay.draw(history.device("another", BERLIN).ribbon(DATE, minute(3))))
                .isEqualTo("???");
    }

    @Test
    void everythingIsStillThereAfterRestart() throws IOException {
        history.ingest(DrawnDay.from(MIDNIGHT, "SSSWW").batch());
        history.close();
        open();
        assertThat(ribbon(minute(5))).isEqualTo("SSSWW");
    }

    @Test
    void whatOneDeviceToldIsErasedAndTheOthersStay() throws IOException {
        var day = DrawnDay.from(MIDNIGHT, "SSSWW");
        history.ingest(day.batch());
        history.ingest(DrawnDay.of("plumb-2", MIDNIGHT, "SSS").batch());
        history.erase("plumb-1");
        assertThat(history.devices()).containsExactly("plumb-2");
        assertThat(ribbon(minute(5))).isEqualTo("?????");
        assertThat(device().days(DATE, DATE)).isEmpty();
        assertThat(DrawnDay.draw(history.device("plumb-2", BERLIN).ribbon(DATE, minute(3))))
                .isEqualTo("SSS");
        history.ingest(day.batch());
        assertThat(ribbon(minute(5))).isEqualTo("SSSWW");
    }

    @Test
    void minutesAndEventsAreForgottenAndTheFiguresStay() throws IOException {
        history.ingest(DrawnDay.from(MIDNIGHT, "SSSSSS").batch());
        history.forgetBefore(minute(4), minute(1));
        assertThat(device().minutes(DATE)).hasSize(2);
        assertThat(device().events(DATE)).isEmpty();
        assertThat(device().day(DATE).orElseThrow().seconds().seated()).isEqualTo(360);
    }

    DeviceHistory device() {
        return history.device("plumb-1", BERLIN);
    }

    String ribbon(Instant until) {
        return DrawnDay.draw(device().ribbon(DATE, until));
    }

    private void ingestDay(long seq, double seated, int bouts) throws IOException {
        history.ingest(new Batch(List.of(), List.of(), List.of(dayMessage(DATE, seq, seated, bouts))));
    }

    private static DayMessage dayMessage(LocalDate date, long seq, double seated, int bouts) {
        var seconds = StanceSeconds.of(Stance.SEATED_STILL, seated);
        var summary = new DaySummary(
                date, seconds, 900, 60, BodySums.NONE, Duration.ofMinutes(48), bouts, 0, 0, 4, PromptSums.of(3, 2));
        return new DayMessage(new Origin("plumb-1", "boot-1", seq, true), summary);
    }

    private static void assertTiles(List<Episode> episodes, Instant start, Instant end) {
        var at = start;
        for (Episode episode : episodes) {
            assertThat(episode.start()).isEqualTo(at);
            assertThat(episode.end()).isAfter(at);
            at = episode.end();
        }
        assertThat(at).isEqualTo(end);
    }

    static Instant minute(int n) {
        return MIDNIGHT.plus(Duration.ofMinutes(n));
    }
}

package org.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.contract.EventType;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.core.summary.period.HourOfWeek;

/// What minutes add up to, in every history.
interface FiguresContract {

    ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    ZoneId NEW_YORK = ZoneId.of("America/New_York");
    ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    /// A Tuesday.
    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    History history();

    /// Counted by hand: 12 S, 5 M, 4 W, 3 U, 2 A, 2 ?, and two minutes of which nothing was told.
    @Test
    default void aDrawnHourIsCountedAsByHand() throws IOException {
        keep(BERLIN, TUESDAY, "09:00", "SSSSSSMMMWWUUUSSSAA??  SSSMMWW");
        assertThat(figures(TUESDAY).seconds())
                .isEqualTo(new StanceSeconds(12 * 60, 5 * 60, 3 * 60, 4 * 60, 2 * 60, 0, 2 * 60));
    }

    @Test
    default void aDayHasItsMinutesFromMidnightToMidnightOfHerZone() throws IOException {
        keep(BERLIN, TUESDAY, "23:58", "SSWWW");
        assertThat(figures(TUESDAY).seconds().seated()).isEqualTo(120);
        assertThat(figures(TUESDAY).seconds().walking()).isZero();
        assertThat(figures(TUESDAY.plusDays(1)).seconds().walking()).isEqualTo(180);
    }

    /// In random batches, shuffled, every message twice: the parts of the day and the time of which nothing was told
    /// add
    /// up to the day's length, and each part is what a plain count says.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # date,      hours, seed
            2026-03-03,  24,    1
            2026-03-29,  23,    2
            2026-10-25,  25,    3
            2026-10-25,  25,    4
            2027-02-28,  24,    5
            """)
    default void thePartsOfADayAddUpHoweverItsMinutesArrive(LocalDate date, int hours, long seed) throws IOException {
        var random = new Random(seed);
        var start = date.atStartOfDay(BERLIN).toInstant();
        var timeline = RandomTimeline.of(random, 60 * hours);
        keepInRandomBatches(DrawnDay.from(start, BERLIN, timeline).batch(), random);
        long untold = timeline.chars().filter(each -> each == ' ').count();
        var parts = figures(date).seconds();
        assertThat(device(BERLIN).span(date).length()).isEqualTo(Duration.ofHours(hours));
        assertThat(parts.total() + untold * 60).isEqualTo(hours * 3600.0);
        assertThat(parts.walking())
                .isEqualTo(60.0 * timeline.chars().filter(each -> each == 'W').count());
        assertThat(parts.seatedStill())
                .isEqualTo(60.0 * timeline.chars().filter(each -> each == 'S').count());
    }

    /// The week's hours, added up while the minutes came in any order, are what the minutes say in the end.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    default void theHoursOfTheWeekAreTrueToTheMinutes(long seed) throws IOException {
        var random = new Random(seed);
        var zone = List.of(BERLIN, NEW_YORK, KOLKATA).get(random.nextInt(3));
        var start = LocalDate.of(2026, 10, 23).atStartOfDay(zone).toInstant();
        var all = DrawnDay.from(start, zone, RandomTimeline.of(random, 4 * 24 * 60))
                .batch();
        keepInRandomBatches(all, random);
        var cells = device(zone).hoursOfTheWeek(LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 26));
        for (HourOfWeek cell : cells) {
            var counted = all.minutes().stream()
                    .filter(minute -> isIn(cell, minute, zone))
                    .map(minute -> minute.minute().seconds())
                    .reduce(StanceSeconds.ZERO, StanceSeconds::plus);
            assertThat(cell.seconds()).as(cell.day() + " " + cell.hour()).isEqualTo(counted);
        }
        assertThat(cells.stream().mapToDouble(cell -> cell.seconds().total()).sum())
                .isEqualTo(60.0 * all.minutes().size());
    }

    private static boolean isIn(HourOfWeek cell, MinuteMessage minute, ZoneId zone) {
        var local = minute.minute().start().atZone(zone);
        return local.getDayOfWeek() == cell.day() && local.getHour() == cell.hour();
    }

    /// On the night of 25 October the hour from two to three comes twice.
    @Test
    default void theHourThatComesTwiceHoldsTwoHours() throws IOException {
        keep(BERLIN, LocalDate.of(2026, 10, 25), "00:00", "S".repeat(4 * 60));
        assertThat(device(BERLIN).hoursOfTheWeek(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25)))
                .extracting(
                        HourOfWeek::day,
                        HourOfWeek::hour,
                        cell -> cell.seconds().seated())
                .contains(tuple(DayOfWeek.SUNDAY, 1, 3600.0), tuple(DayOfWeek.SUNDAY, 2, 7200.0));
    }

    /// She lives by Berlin's clock on Tuesday and flies west: her Wednesday has 30 hours, each of
    /// them once.
    @Test
    default void aDayOnWhichSheFliesWestHasThirtyHours() throws IOException {
        var wednesday = TUESDAY.plusDays(1);
        keep(BERLIN, TUESDAY, "00:00", "S".repeat(24 * 60) + "W".repeat(10 * 60));
        keep(NEW_YORK, wednesday, "07:00", "U".repeat(17 * 60) + "S".repeat(60));
        assertDaysTile(NEW_YORK, TUESDAY, 24, 30, 24);
        assertDaysTile(BERLIN, TUESDAY, 24, 30, 24);
        var parts = figures(wednesday).seconds();
        assertThat(parts.walking()).isEqualTo(10 * 3600.0);
        assertThat(parts.standing()).isEqualTo(17 * 3600.0);
    }

    @Test
    default void aDayOnWhichSheFliesEastHasEighteenHours() throws IOException {
        keep(NEW_YORK, TUESDAY, "00:00", "S".repeat(24 * 60));
        keep(BERLIN, TUESDAY.plusDays(1), "12:00", "U".repeat(13 * 60));
        assertDaysTile(BERLIN, TUESDAY, 24, 18, 24);
    }

    private void assertDaysTile(ZoneId zone, LocalDate first, int... hours) {
        var end = device(zone).span(first).start();
        for (int day = 0; day < hours.length; day++) {
            var span = device(zone).span(first.plusDays(day));
            assertThat(span.start()).as("day " + day).isEqualTo(end);
            assertThat(span.length()).as("day " + day).isEqualTo(Duration.ofHours(hours[day]));
            end = span.end();
        }
    }

    /// The clock was put back: the same minute is told by two pieces of it.
    @Test
    default void ofAMinuteToldTwiceTheFullerOneStaysWhicheverCameFirst() throws IOException {
        var nine = at(BERLIN, TUESDAY, "09:00");
        var fuller = minute(nine, Stance.WALKING, 50, 7);
        var poorer = minute(nine, Stance.SEATED_STILL, 10, 9);
        for (var order : List.of(List.of(fuller, poorer), List.of(poorer, fuller))) {
            for (var told : order) {
                history().ingest(new Batch(List.of(), List.of(told), List.of()));
            }
            assertThat(figures(TUESDAY).seconds()).isEqualTo(StanceSeconds.of(Stance.WALKING, 50));
        }
    }

    @Test
    default void aMinuteComesBackAsItWentInAndAddsUp() throws IOException {
        var nine = at(BERLIN, TUESDAY, "09:00");
        var body = new BodySums(2, 1, 3, 60, 31.5, 4.25, 120);
        var minute = new MinuteSummary(nine, StanceSeconds.of(Stance.SEATED_MOVING, 59.998), 4, 12.5, body);
        history().ingest(new Batch(List.of(), List.of(told(minute, 1)), List.of()));
        assertThat(device(BERLIN).minutes(TUESDAY)).containsExactly(minute);
        assertThat(figures(TUESDAY)).isEqualTo(DaySummary.empty(TUESDAY).plus(minute));
    }

    @Test
    default void theBoutsOfAPeriodComeInOrderWithTheLengthTheyWereToldWith() throws IOException {
        var nine = at(BERLIN, TUESDAY, "09:00");
        var ten = at(BERLIN, TUESDAY, "10:00");
        var day = DrawnDay.from(nine, "S");
        day.event(EventType.BOUT_ENDED, ten, ten.plusSeconds(600), Map.of("length_s", 601.5, "cut_short", true));
        day.event(EventType.BOUT_ENDED, nine, ten, Map.of("length_s", 3600.0, "cut_short", false));
        history().ingest(day.batch());
        var bouts = device(BERLIN).bouts(TUESDAY, TUESDAY);
        assertThat(bouts).extracting(bout -> bout.length().toMillis()).containsExactly(3_600_000L, 601_500L);
        assertThat(bouts.getLast().cutShort()).isTrue();
        assertThat(device(BERLIN).bouts(TUESDAY.plusDays(1), TUESDAY.plusDays(2)))
                .isEmpty();
    }

    private void keepInRandomBatches(Batch all, Random random) throws IOException {
        var minutes = new ArrayList<>(all.minutes());
        minutes.addAll(all.minutes());
        Collections.shuffle(minutes, random);
        for (int from = 0; from < minutes.size(); ) {
            int to = Math.min(minutes.size(), from + random.nextInt(1, 700));
            history().ingest(new Batch(all.events(), minutes.subList(from, to), List.of()));
            from = to;
        }
    }

    private void keep(ZoneId zone, LocalDate date, String time, String timeline) throws IOException {
        history().ingest(DrawnDay.from(at(zone, date, time), zone, timeline).batch());
    }

    private DaySummary figures(LocalDate date) {
        return device(BERLIN).day(date).orElseThrow();
    }

    private DeviceHistory device(ZoneId zone) {
        return history().device("plumb-1", zone);
    }

    private static Instant at(ZoneId zone, LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private static MinuteMessage minute(Instant start, Stance stance, double seconds, long seq) {
        return told(new MinuteSummary(start, StanceSeconds.of(stance, seconds), 0, 0, BodySums.NONE), seq);
    }

    private static MinuteMessage told(MinuteSummary minute, long seq) {
        return new MinuteMessage(new Origin("plumb-1", "boot-1", seq, true), minute, ZoneOffset.ofHours(1));
    }
}

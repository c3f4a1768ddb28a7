package org.plumbline.simulation.sitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayScriptTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Test
    void theSameSeedAndDateGiveTheSameDay() {
        assertThat(DayScript.of(5, MONDAY))
                .isEqualTo(DayScript.of(5, MONDAY))
                .isNotEqualTo(DayScript.of(6, MONDAY))
                .isNotEqualTo(DayScript.of(5, MONDAY.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aWorkDayIsWithoutGapsAndLastsFromAboutHalfPastEightToHalfPastFive(long seed) {
        var day = DayScript.of(seed, MONDAY);
        for (int i = 1; i < day.size(); i++) {
            assertThat(day.get(i).start()).isEqualTo(day.get(i - 1).end());
        }
        assertThat(day.getFirst().start()).isBetween(LocalTime.of(8, 15), LocalTime.of(8, 45));
        assertThat(day.getLast().end()).isBetween(LocalTime.of(17, 0), LocalTime.of(18, 10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void sheLeavesHerSeatForLunch(long seed) {
        assertThat(DayScript.of(seed, MONDAY))
                .anyMatch(segment -> segment.activity() == Activity.ELSEWHERE
                        && segment.start().isAfter(LocalTime.of(11, 45))
                        && segment.length().compareTo(Duration.ofMinutes(20)) >= 0);
    }

    /// Desk workers sit for two thirds to four fifths of their day.
    @Test
    void overManyDaysSheSitsAsDeskWorkersDo() {
        double seated = hours(workDays(), segment -> segment.activity().isSeated());
        assertThat(seated / hours(workDays(), _ -> true)).isBetween(0.6, 0.8);
        assertThat(hours(workDays(), segment -> segment.activity() == Activity.SLUMPING) / seated)
                .isBetween(0.05, 0.3);
    }

    @Test
    void overManyDaysEveryActivityOccurs() {
        assertThat(workDays()).extracting(Segment::activity).contains(Activity.values());
    }

    @Test
    void aWeekendHasAFewHoursAtMostAndSometimesNone() {
        var weekends = LongStream.range(0, 40)
                .mapToObj(seed -> DayScript.of(seed, SATURDAY))
                .toList();
        assertThat(weekends).anyMatch(List::isEmpty);
        assertThat(weekends).allSatisfy(day -> assertThat(hours(day, _ -> true)).isLessThan(3.5));
    }

    private static List<Segment> workDays() {
        return IntStream.range(0, 50)
                .boxed()
                .flatMap(seed -> DayScript.of(seed, MONDAY).stream())
                .toList();
    }

    private static double hours(List<Segment> day, Predicate<Segment> which) {
        return day.stream()
                        .filter(which)
                        .mapToLong(segment -> segment.length().toSeconds())
                        .sum()
                / 3600.0;
    }
}

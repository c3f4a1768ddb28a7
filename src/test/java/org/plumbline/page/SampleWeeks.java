package org.plumbline.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.watch.SensedMessage;
import org.plumbline.contract.watch.SensedMessage.Cell;
import org.plumbline.contract.watch.SensedMessage.Trunk;
import org.plumbline.core.exercise.guide.GuideView.Showing;
import org.plumbline.core.exercise.guide.Side;
import org.plumbline.core.plan.exercise.Position;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.history.Batch;
import org.plumbline.history.DrawnDay;

/// Eight plausible weeks up to a Tuesday afternoon in Berlin.
final class SampleWeeks {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final String DEVICE = "plumb-1";
    static final LocalDate DATE = LocalDate.of(2026, 3, 3);

    /// From 08:12, a minute a character: work with breaks, a sensor gap, lunch away, work until 14:40.
    private static final String UNTIL_NOW = "UUW"
            + "S".repeat(38) + "MM" + "S".repeat(9) + "WWWWU" + "S".repeat(33) + "MSS".repeat(4) + "UWW"
            + "S".repeat(55) + "WWWU" + "S".repeat(18) + "?".repeat(11) + "S".repeat(15) + "W".repeat(4)
            + "A".repeat(38) + "W".repeat(5) + "UUUUUUUUUUUU" + "S".repeat(44) + "WWW" + "UUUU" + "S".repeat(46)
            + "WWWU" + "S".repeat(21);

    private SampleWeeks() {}

    /// A moment of the last day, such as `14:30`.
    static Instant at(String time) {
        return DATE.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    static Instant now() {
        return at("08:12").plus(Duration.ofMinutes(UNTIL_NOW.length()));
    }

    static Batch today() {
        return DrawnDay.from(at("08:12"), UNTIL_NOW)
                .event(EventType.SLUMP_ENDED, at("08:40"), at("08:51"), Map.of())
                .event(EventType.SLUMP_ENDED, at("10:35"), at("10:52"), Map.of())
                .event(EventType.PROMPTED, null, at("09:03"), Map.of("kind", "walk-break", "attempt", 1L))
                .event(EventType.PROMPT_RESOLVED, null, at("09:08"), Map.of("outcome", "taken"))
                .event(EventType.PROMPTED, null, at("10:45"), Map.of("kind", "walk-break", "attempt", 1L))
                .event(EventType.PROMPT_RESOLVED, null, at("10:58"), Map.of("outcome", "snoozed"))
                .event(EventType.BOUT_ENDED, at("08:15"), at("09:04"), bout(49))
                .event(EventType.BOUT_ENDED, at("09:09"), at("09:54"), bout(45))
                .event(EventType.BOUT_ENDED, at("09:57"), at("10:52"), bout(55))
                .event(EventType.BOUT_ENDED, at("10:56"), at("11:14"), bout(18))
                .event(EventType.BOUT_ENDED, at("12:43"), at("13:27"), bout(44))
                .batch();
    }

    private static Map<String, Object> bout(int minutes) {
        return Map.of("length_s", minutes * 60.0, "cut_short", false);
    }

    /// What the device tells of her day with each minute.
    static Batch todaySoFar() {
        var told = new DayMessage(new Origin(DEVICE, "boot-0", 100, true), seated().today());
        return new Batch(List.of(), List.of(), List.of(told));
    }

    /// The minutes of a day like today, some days ago.
    static Batch minutes(int daysAgo) {
        return DrawnDay.from(at("08:12").minus(Duration.ofDays(daysAgo)), UNTIL_NOW)
                .batch();
    }

    static Batch daysBefore() {
        var random = new Random(3);
        var days = IntStream.rangeClosed(1, 55)
                .filter(ago -> ago != 11)
                .mapToObj(ago -> day(DATE.minusDays(ago), ago, random))
                .toList();
        return new Batch(List.of(), List.of(), days);
    }

    private static DayMessage day(LocalDate date, int seq, Random random) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        double hours = (weekend ? 2 : 6) + random.nextDouble() * 1.8;
        var seconds = new StanceSeconds(
                hours * 3200,
                hours * 400,
                2400 + random.nextInt(3000),
                1500 + random.nextInt(2400),
                20_000,
                5_000,
                random.nextInt(6) == 0 ? 4_800 : random.nextInt(600));
        var summary = new DaySummary(
                date,
                seconds,
                3_100,
                1_300,
                BodySums.NONE,
                Duration.ofMinutes(40 + random.nextInt(25)),
                8,
                4,
                1,
                6,
                PromptSums.of(4, 3));
        return new DayMessage(new Origin(DEVICE, "boot-0", seq, true), summary);
    }

    static InfoMessage info() {
        return new InfoMessage(DEVICE, "0.1.0", true, 60, Placement.UPPER_TRUNK, ZONE.getId());
    }

    /// The mat does not answer.
    static HealthMessage health() {
        var sensors = Map.of(Sensor.IMU, SensorHealth.OK, Sensor.MAT, SensorHealth.LOST);
        return new HealthMessage(DEVICE, now(), sensors, Duration.ofHours(50), 3, Duration.ofMillis(12), "");
    }

    /// She has been sitting for 21 minutes.
    static StateMessage seated() {
        var since = now().minus(Duration.ofMinutes(21));
        return state(Stance.SEATED_STILL, since, since, "weight on the seat, hardly moving");
    }

    /// The fourth part of her routine, halfway.
    static StateMessage guided(int repetition) {
        var part = new StateMessage.Part("pelvic-tilts", "Pelvic tilts", Position.SEATED, Side.BOTH, 10, true);
        return seated().with(new StateMessage.Exercise(
                "The ten-minute routine",
                Showing.MOVING,
                part,
                2,
                5,
                now().plusSeconds(45),
                repetition,
                repetition - 1,
                "A little slower."));
    }

    /// She is asked how she is, before it begins.
    static StateMessage asked() {
        var part = new StateMessage.Part("walk", "Walk", Position.STANDING, Side.BOTH, 1, false);
        return seated().with(new StateMessage.Exercise(
                "The ten-minute routine", Showing.CHECK, part, 1, 5, now().plusSeconds(300), 0, 0, ""));
    }

    /// She just got up.
    static StateMessage walking() {
        return state(Stance.WALKING, now().plusSeconds(30), null, "seat empty and steps counted");
    }

    private static StateMessage state(Stance stance, Instant since, @Nullable Instant boutStart, String reason) {
        var seconds = new StanceSeconds(16_000, 700, 1_500, 1_560, 2_280, 0, 660);
        var today = new DaySummary(
                DATE, seconds, 2_140, 1_680, BodySums.NONE, Duration.ofMinutes(55), 7, 5, 0, 5, PromptSums.of(3, 2));
        return new StateMessage(
                DEVICE,
                since.isAfter(now()) ? since : now(),
                true,
                stance,
                Basis.MAT,
                since,
                reason,
                stance.isSeated() ? Posture.UPRIGHT : Posture.UNKNOWN,
                boutStart,
                boutStart == null ? null : boutStart.plus(Duration.ofMinutes(50)),
                boutStart == null ? "no reminder while you are off the seat" : "a walk after 50 min of sitting",
                StateMessage.Coaching.IDLE,
                null,
                today);
    }

    /// She leans a little; one cell of her mat does not work.
    static String sensed() {
        return sensed(8.5, -2.1);
    }

    static String sensed(double flexionDegrees, double lateralDegrees) {
        return new SensedMessage(
                        DEVICE,
                        now(),
                        new Trunk(flexionDegrees, lateralDegrees, true),
                        List.of(
                                new Cell(60, 60, 0.31),
                                new Cell(60, -60, 0.12),
                                new Cell(-60, 60, 0.5),
                                new Cell(-60, -60, null)))
                .json();
    }
}

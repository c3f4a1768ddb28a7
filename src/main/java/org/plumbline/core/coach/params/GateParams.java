package org.plumbline.core.coach.params;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Plan;
import org.plumbline.core.plan.line.DayKindLine;

/// When cues may be given, and how many; sources are the lines of the coaching plan.
///
/// @param cuesPerHour   cues in any 60 min at most, of every kind. Default 4
/// @param keptForBreaks of them, those that nudges leave for walk breaks. Default 1: a choice of this project
/// @param peace         no prompt for so long after a walk break that counted. Default 20 min
/// @param movementWait  how long a due prompt waits for a movement of hers. Default 2 min
/// @param busyAtMost    a time with light only ends by itself after this. Default 2 h: whoever switched it on and
///                      forgot is not left without sound for good
/// @param softDays      days from the first on in which cues stay soft and begin with light. Default 7, range 0-60
/// @param lightOnly     kinds of day with light only. Default flare
/// @param noPosture     kinds of day without posture cues. Default flare
/// @param quietFrom     start of the quiet hours, her time. Default 21:00
/// @param quietTo       end of the quiet hours; equal to `quietFrom` for none. Default 07:00
public record GateParams(
        int cuesPerHour,
        int keptForBreaks,
        Duration peace,
        Duration movementWait,
        Duration busyAtMost,
        int softDays,
        Set<DayKind> lightOnly,
        Set<DayKind> noPosture,
        LocalTime quietFrom,
        LocalTime quietTo) {

    public static final GateParams DEFAULT = new GateParams(
            4,
            1,
            Duration.ofMinutes(20),
            Duration.ofMinutes(2),
            Duration.ofHours(2),
            7,
            Set.of(DayKind.FLARE),
            Set.of(DayKind.FLARE),
            LocalTime.of(21, 0),
            LocalTime.of(7, 0));

    public GateParams {
        Allowed.range("cuesPerHour", cuesPerHour, 0, 4);
        Allowed.range("keptForBreaks", keptForBreaks, 0, cuesPerHour);
        Allowed.range("peace", peace, Duration.ofMinutes(20), Duration.ofHours(2));
        Allowed.range("movementWait", movementWait, Duration.ZERO, Duration.ofMinutes(2));
        Allowed.range("softDays", softDays, 0, 60);
        lightOnly = Set.copyOf(lightOnly);
        noPosture = Set.copyOf(noPosture);
        Allowed.range("busyAtMost", busyAtMost, Duration.ofMinutes(10), Duration.ofHours(12));
    }

    /// The same with other quiet hours.
    public GateParams withQuietHours(LocalTime from, LocalTime to) {
        return new GateParams(
                cuesPerHour, keptForBreaks, peace, movementWait, busyAtMost, softDays, lightOnly, noPosture, from, to);
    }

    /// Whether a time of day is within the quiet hours.
    public boolean isQuiet(LocalTime time) {
        return quietFrom.isAfter(quietTo)
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
    }

    /// As a plan says; what it does not say has its default.
    static GateParams of(Plan plan) {
        var cues = plan.rules().cues();
        int perHour = cues.perHour();
        return new GateParams(
                perHour,
                Math.min(DEFAULT.keptForBreaks, perHour),
                DEFAULT.peace,
                cues.naturalWithin(),
                DEFAULT.busyAtMost,
                cues.softDays(),
                plan.daysThat(DayKindLine::soft),
                plan.daysThat(day -> !day.postureCues()),
                DEFAULT.quietFrom,
                DEFAULT.quietTo);
    }
}

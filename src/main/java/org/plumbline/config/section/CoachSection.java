package org.plumbline.config.section;

import java.time.Duration;
import java.time.LocalTime;
import org.plumbline.core.bout.BreakRule;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.coach.WalkBreakParams;

/// When to prompt.
///
/// @param intervalMinutes sitting after which a walk is due
/// @param offSeatMinutes  a break counts from there
/// @param walkingSeconds  walking in it
/// @param snoozeMinutes   by which a snooze puts the prompt off
/// @param quietFrom       start of the quiet hours, her time
/// @param quietTo         end of the quiet hours; equal to `quietFrom` for none
public record CoachSection(
        int intervalMinutes,
        int offSeatMinutes,
        int walkingSeconds,
        int snoozeMinutes,
        LocalTime quietFrom,
        LocalTime quietTo) {

    public CoachSection {
        Allowed.range("intervalMinutes", intervalMinutes, 20, 120);
        Allowed.range("offSeatMinutes", offSeatMinutes, 1, 10);
        Allowed.range("walkingSeconds", walkingSeconds, 0, 60 * offSeatMinutes);
        Allowed.range("snoozeMinutes", snoozeMinutes, 1, 60);
    }

    /// The walk-break policy; what cannot be set has its default.
    public WalkBreakParams walks() {
        var usual = WalkBreakParams.DEFAULT;
        return new WalkBreakParams(
                Duration.ofMinutes(intervalMinutes),
                new BreakRule(Duration.ofMinutes(offSeatMinutes), Duration.ofSeconds(walkingSeconds)),
                usual.repeatAfter(),
                usual.attempts(),
                Duration.ofMinutes(snoozeMinutes),
                usual.snoozes(),
                usual.settleIn(),
                usual.forgetAfter(),
                usual.cuesPerHour(),
                quietFrom,
                quietTo);
    }
}

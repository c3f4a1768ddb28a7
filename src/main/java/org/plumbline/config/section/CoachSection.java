package org.plumbline.config.section;

import java.time.Duration;
import java.time.LocalTime;
import org.plumbline.core.bout.BreakRule;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.coach.params.CoachParams;

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

    /// The coach; what cannot be set has its default.
    public CoachParams params() {
        var usual = CoachParams.DEFAULT;
        var breakRule = new BreakRule(Duration.ofMinutes(offSeatMinutes), Duration.ofSeconds(walkingSeconds));
        return new CoachParams(
                usual.intervals().withUsual(Duration.ofMinutes(intervalMinutes)),
                usual.walks().with(breakRule, Duration.ofMinutes(snoozeMinutes)),
                usual.nudges(),
                usual.gate().withQuietHours(quietFrom, quietTo),
                usual.tilts());
    }
}

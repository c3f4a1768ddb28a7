package org.plumbline.config.section;

import java.time.LocalTime;

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
}

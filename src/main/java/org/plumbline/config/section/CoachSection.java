package org.plumbline.config.section;

import java.time.Duration;
import java.time.LocalTime;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.plan.Plan;

/// When to prompt, as far as it is hers to say; everything else is the plan's.
///
/// @param intervalMinutes sitting after which a walk is due; [#BY_PLAN] for what the plan says
/// @param quietFrom       start of the quiet hours, her time
/// @param quietTo         end of the quiet hours; equal to `quietFrom` for none
public record CoachSection(int intervalMinutes, LocalTime quietFrom, LocalTime quietTo) {

    public static final int BY_PLAN = 0;

    public CoachSection {
        Allowed.check(
                intervalMinutes == BY_PLAN || (intervalMinutes >= 20 && intervalMinutes <= 120),
                "intervalMinutes",
                intervalMinutes,
                "20 to 120, or 0 for what the plan says");
    }

    /// The plan with her own interval, if she has one: at every stage, unless the kind of day shortens it.
    public Plan over(Plan plan) {
        return intervalMinutes == BY_PLAN ? plan : plan.withInterval(Duration.ofMinutes(intervalMinutes));
    }

    /// The coach that follows a plan and keeps her quiet hours.
    public CoachParams params(Plan plan) {
        var planned = CoachParams.of(plan);
        return planned.with(planned.gate().withQuietHours(quietFrom, quietTo));
    }
}

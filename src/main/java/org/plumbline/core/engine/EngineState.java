package org.plumbline.core.engine;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.engine.sensing.SensingState;
import org.plumbline.core.exercise.guide.GuideState;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.DayState;

/// Everything the engine remembers: restored, it goes on bit for bit as if it had never stopped.
///
/// @param guide  the exercise that is being guided
/// @param anchor the last tick; null before the first
/// @param told   the last state that was told; null before the first
public record EngineState(
        SensingState sensing,
        StanceEstimate stance,
        BoutState bout,
        CoachState coach,
        GuideState guide,
        DayState day,
        @Nullable WallAnchor anchor,
        @Nullable LiveState told) {}

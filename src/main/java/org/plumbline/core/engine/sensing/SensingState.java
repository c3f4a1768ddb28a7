package org.plumbline.core.engine.sensing;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.GaitState;
import org.plumbline.core.posture.Body;
import org.plumbline.core.posture.PostureState;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.SeatState;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.stance.TrunkStanceState;
import org.plumbline.core.summary.BodySums;

/// What clip and mat have told so far.
///
/// @param waist    of the clip at the waist beside it
/// @param tilts    pelvic tilts of the exercise that runs
/// @param seat     null where there is no mat
/// @param seatLost the mat was told as lost and has not been read since
/// @param observed what another device concluded last; null where there is none
/// @param heard    when any source spoke last; null before the first
/// @param steps    of this run that have not been counted into a minute yet
/// @param counted  what else has not been counted into a minute yet
/// @param standingSince since when she has stood without a walk worth the name; null unless she is on her feet
/// @param observedBody what another source told of the body last; null where there is none
/// @param looked   when calibration and posture were looked at last; null before the first time
public record SensingState(
        Clip clip,
        ClipState waist,
        TiltWatchState tilts,
        @Nullable SeatState seat,
        boolean seatLost,
        @Nullable StanceEstimate observed,
        @Nullable SampleTime heard,
        long steps,
        BodySums counted,
        @Nullable SampleTime standingSince,
        @Nullable Body observedBody,
        @Nullable SampleTime looked) {

    /// What the main clip has told so far.
    ///
    /// @param conclusion what the clip alone would say; null before it has said anything
    /// @param looked     when a sample last had posture looked at; null before the first sample
    /// @param counted    steps already handed on
    public record Clip(
            ClipState clip,
            GaitState gait,
            TrunkStanceState stance,
            PostureState posture,
            @Nullable StanceEstimate conclusion,
            @Nullable SampleTime looked,
            long counted) {}
}

package org.plumbline.core.engine.sensing;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.CalibrationState;
import org.plumbline.core.orientation.InclinationState;
import org.plumbline.core.sample.SampleTime;

/// What [CalibratedClip] remembers.
///
/// @param last     when it was read last; null when it is silent
/// @param force    length of the last specific force, m/s²
/// @param degraded whether it was told to have no angular rate
public record ClipState(
        InclinationState inclination,
        CalibrationState calibration,
        @Nullable SampleTime last,
        double force,
        boolean degraded) {}

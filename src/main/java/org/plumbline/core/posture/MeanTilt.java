package org.plumbline.core.posture;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// The inclinations of one stretch of time, added up.
///
/// @param since    when the stretch began
/// @param last     its latest inclination
/// @param waistSum of the flexion at the waist; null where that was not known all the time
/// @param directed whether forward was known all the time
public record MeanTilt(
        SampleTime since,
        SampleTime last,
        int count,
        double flexionSum,
        double lateralSum,
        @Nullable Double waistSum,
        boolean directed) {

    static MeanTilt of(TrunkInclination first) {
        return new MeanTilt(
                first.at(),
                first.at(),
                1,
                first.flexionDegrees(),
                first.lateralDegrees(),
                first.waistDegrees(),
                first.directed());
    }

    MeanTilt plus(TrunkInclination next) {
        return new MeanTilt(
                since,
                next.at(),
                count + 1,
                flexionSum + next.flexionDegrees(),
                lateralSum + next.lateralDegrees(),
                waistSum == null || next.waistDegrees() == null ? null : Double.valueOf(waistSum + next.waistDegrees()),
                directed && next.directed());
    }

    /// The mean, dated at the latest.
    TrunkInclination mean() {
        return new TrunkInclination(
                last,
                flexionSum / count,
                lateralSum / count,
                waistSum == null ? null : Double.valueOf(waistSum / count),
                directed);
    }
}

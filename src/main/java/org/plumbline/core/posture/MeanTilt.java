package org.plumbline.core.posture;

import org.plumbline.core.sample.SampleTime;

/// The inclinations of one stretch of time, added up.
///
/// @param since    when the stretch began
/// @param last     its latest inclination
/// @param directed whether forward was known all the time
public record MeanTilt(
        SampleTime since, SampleTime last, int count, double flexionSum, double lateralSum, boolean directed) {

    static MeanTilt of(TrunkInclination first) {
        return new MeanTilt(
                first.at(), first.at(), 1, first.flexionDegrees(), first.lateralDegrees(), first.directed());
    }

    MeanTilt plus(TrunkInclination next) {
        return new MeanTilt(
                since,
                next.at(),
                count + 1,
                flexionSum + next.flexionDegrees(),
                lateralSum + next.lateralDegrees(),
                directed && next.directed());
    }

    /// The mean, dated at the latest.
    TrunkInclination mean() {
        return new TrunkInclination(last, flexionSum / count, lateralSum / count, directed);
    }
}

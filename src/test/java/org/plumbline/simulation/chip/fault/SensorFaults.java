package org.plumbline.simulation.chip.fault;

import java.time.Duration;
import java.util.Collection;

/// What came of a sequence of faults of one sensor.
///
/// @param delivered       readings that were passed on as good
/// @param wrong           those of them that were never measured
/// @param longestRecovery from the end of a fault to the next good reading
/// @param longestGap      of the other sensors, as the engine heard them
public record SensorFaults(int delivered, int wrong, Duration longestRecovery, Duration longestGap) {

    /// A clip suffers.
    public static SensorFaults clip(long seed) {
        var clip = new ClipUnderFaults(seed);
        clip.suffer();
        clip.close();
        return new SensorFaults(
                clip.delivered.size(),
                clip.wrong.size(),
                clip.longestRecovery,
                longest(clip.others.longestGaps().values()));
    }

    /// A mat suffers.
    public static SensorFaults mat(long seed) {
        var mat = new MatUnderFaults(seed);
        mat.suffer();
        mat.close();
        return new SensorFaults(
                mat.delivered,
                mat.wrong.size(),
                mat.longestRecovery,
                longest(mat.others.longestGaps().values()));
    }

    /// Two sequences together.
    public SensorFaults and(SensorFaults other) {
        return new SensorFaults(
                delivered + other.delivered,
                wrong + other.wrong,
                later(longestRecovery, other.longestRecovery),
                later(longestGap, other.longestGap));
    }

    private static Duration longest(Collection<Duration> gaps) {
        return gaps.stream().reduce(Duration.ZERO, SensorFaults::later);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

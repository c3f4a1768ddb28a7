package org.plumbline.cli.replay;

import java.time.Duration;
import org.plumbline.core.calibration.CalibrationEvent;
import org.plumbline.core.calibration.CalibrationEvent.Drifted;
import org.plumbline.core.calibration.CalibrationEvent.ForwardLearned;
import org.plumbline.core.calibration.CalibrationEvent.Reclipped;
import org.plumbline.core.calibration.CalibrationEvent.Refused;
import org.plumbline.core.calibration.CalibrationEvent.UprightLearned;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;

/// How values are said on a terminal.
final class Words {

    private Words() {}

    static String of(Stance stance) {
        return switch (stance) {
            case SEATED_STILL -> "seated, still";
            case SEATED_MOVING -> "seated, moving";
            case STANDING -> "standing";
            case WALKING -> "walking";
            case AWAY -> "away from the seat";
            case NOT_WORN -> "clip not worn";
            case UNKNOWN -> "unknown";
        };
    }

    /// Where the knowledge of sitting comes from.
    static String of(Basis basis) {
        return switch (basis) {
            case MAT -> "sitting is told by the mat";
            case TRUNK -> "sitting is inferred from the trunk, which sits as upright as it stands: weaker than a mat";
            case OBSERVED -> "sitting was observed by another device";
            case NONE -> "nothing tells of sitting";
        };
    }

    static String of(CalibrationEvent event) {
        return switch (event) {
            case UprightLearned learned -> learned.automatic() ? "upright learned unasked" : "upright learned";
            case ForwardLearned _ -> "forward learned, calibration complete";
            case Refused refused -> "calibration refused: " + refused.reason();
            case Drifted drifted -> "upright has moved by %.0f°: calibrate anew".formatted(drifted.driftDegrees());
            case Reclipped moved -> "moved: " + moved.reason();
        };
    }

    static String of(Duration length) {
        long minutes = length.toMinutes();
        return minutes == 0
                ? "%.1f s".formatted(length.toMillis() / 1e3)
                : "%d min %02d s".formatted(minutes, length.toSecondsPart());
    }
}

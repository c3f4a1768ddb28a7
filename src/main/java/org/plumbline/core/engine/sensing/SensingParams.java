package org.plumbline.core.engine.sensing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.CalibrationParams;
import org.plumbline.core.gait.GaitParams;
import org.plumbline.core.orientation.InclinationParams;
import org.plumbline.core.posture.PostureParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.SeatParams;
import org.plumbline.core.stance.TrunkStanceParams;

/// What there is to sense with, and how it is read.
///
/// @param placement where the clip is worn; decides which detectors run
/// @param layout    cells of the mat; null where there is no mat
/// @param clip      tuning of what reads the clip
/// @param seat      tuning of what reads the mat
public record SensingParams(Placement placement, @Nullable MatLayout layout, Clip clip, SeatParams seat) {

    /// Tuning of everything that reads the clip.
    ///
    /// @param staleAfter samples missing for so long make the clip silent. Default 2 s
    /// @param settle     seated for so long before posture is judged. Default 5 s
    public record Clip(
            InclinationParams inclination,
            GaitParams gait,
            TrunkStanceParams stance,
            CalibrationParams calibration,
            PostureParams posture,
            Duration staleAfter,
            Duration settle) {

        public static final Clip DEFAULT = new Clip(
                InclinationParams.DEFAULT,
                GaitParams.DEFAULT,
                TrunkStanceParams.DEFAULT,
                CalibrationParams.DEFAULT,
                PostureParams.DEFAULT,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5));
    }

    /// The product's defaults for a clip worn there, and a mat if there is one.
    public static SensingParams of(Placement placement, @Nullable MatLayout layout) {
        return new SensingParams(placement, layout, Clip.DEFAULT, SeatParams.DEFAULT);
    }
}

package org.plumbline.core.calibration;

import java.util.List;
import org.plumbline.core.calibration.CalibrationState.AwaitingBend;
import org.plumbline.core.calibration.CalibrationState.Calibrated;
import org.plumbline.core.calibration.CalibrationState.HoldingUpright;
import org.plumbline.core.calibration.CalibrationState.Unknown;

/// Learns her upright, asked or by itself, follows it, and notices that the clip has moved.
///
/// | from           | what happens                                  | to             | event                 |
/// |----------------|-----------------------------------------------|----------------|-----------------------|
/// | Unknown        | seated still for `uprightHold`                | Calibrated     | UprightLearned        |
/// | any            | [#begin]                                      | HoldingUpright |                       |
/// | HoldingUpright | still for `uprightHold`                       | AwaitingBend   | UprightLearned        |
/// | HoldingUpright | moved, or gravity is not right                | HoldingUpright | Refused               |
/// | AwaitingBend   | bent straight, far enough, and came back      | Calibrated     | ForwardLearned        |
/// | AwaitingBend   | bent too little, too far, or aside            | AwaitingBend   | Refused               |
/// | AwaitingBend   | no bend within `bendTimeout`                  | Calibrated     | Refused               |
/// | Calibrated     | upright has followed her as far as it may     | Calibrated     | Drifted               |
/// | Calibrated     | seated as nobody sits                         | Unknown        | Reclipped             |
/// | any            | [#unclipped]                                  | Unknown        |                       |
public final class CalibrationTracker {

    private final UprightLesson upright;
    private final BendLesson bend;
    private final UprightFollower follower;

    /// The next state, and what became known on the way.
    public record Step(CalibrationState state, List<CalibrationEvent> events) {
        static Step to(CalibrationState state, CalibrationEvent... events) {
            return new Step(state, List.of(events));
        }
    }

    public CalibrationTracker(CalibrationParams params) {
        upright = new UprightLesson(params);
        bend = new BendLesson(params);
        follower = new UprightFollower(params);
    }

    /// Nothing is known yet.
    public static CalibrationState start() {
        return new Unknown(null, null);
    }

    /// A calibration from before, as a restart finds it.
    public static CalibrationState resume(Calibration calibration) {
        return Calibrated.with(calibration, calibration.learnedAt());
    }

    /// She asks for a calibration: sit upright first, then bend forward.
    public CalibrationState begin(CalibrationState state) {
        return new HoldingUpright(null, state.calibration());
    }

    /// The clip was taken off, so whether it comes back the same way has to be seen.
    public CalibrationState unclipped(CalibrationState state) {
        return state instanceof Unknown here
                ? new Unknown(null, here.previous())
                : new Unknown(null, state.calibration());
    }

    public Step step(CalibrationState state, CalibrationReading reading) {
        return switch (state) {
            case Unknown here -> upright.unasked(here, reading);
            case HoldingUpright here -> upright.asked(here, reading);
            case AwaitingBend here -> bend.step(here, reading);
            case Calibrated here -> follower.step(here, reading);
        };
    }
}

package org.plumbline.core.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.seat.SeatDetector;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Evidence;
import org.plumbline.core.stance.StanceEstimate;

/// Clip, mat and other devices: what each of them says at a moment.
final class Sensing {

    private final ClipSensing clip;
    private final @Nullable SeatDetector seat;
    private boolean seatLost;
    private @Nullable StanceEstimate observed;
    private @Nullable SampleTime heard;
    private long steps;

    Sensing(SensingParams params) {
        clip = new ClipSensing(params);
        seat = params.layout() == null ? null : new SeatDetector(params.seat(), params.layout());
    }

    /// Takes one sample of the clip.
    ///
    /// @return whether it is time to look again
    boolean accept(ImuSample sample) {
        heard = sample.at();
        return clip.accept(sample);
    }

    /// Takes one frame; without a mat in the layout there is nothing to make of it.
    void accept(MatFrame frame) {
        if (seat != null) {
            heard = frame.at();
            seatLost = false;
            seat.take(frame);
            clip.seatSays(seat.occupancy(frame.at()), seat.since(frame.at()));
        }
    }

    void accept(Input.Observed observation) {
        heard = observation.at();
        steps += observation.steps();
        if (observed == null || observed.stance() != observation.stance()) {
            observed = new StanceEstimate(
                    observation.stance(), observation.at(), Basis.OBSERVED, "observed by another sensor");
        }
    }

    void lost(Sensor sensor) {
        switch (sensor) {
            case IMU -> clip.lost();
            case MAT -> seatLost = true;
        }
    }

    Evidence evidence(SampleTime now) {
        return new Evidence(now, heard == null ? now : heard, seat(now), clip.conclusion(now), observed);
    }

    private Evidence.@Nullable Seat seat(SampleTime now) {
        if (seat == null || seatLost) {
            return null;
        }
        return new Evidence.Seat(seat.occupancy(now), seat.since(now));
    }

    /// Looks at calibration and posture, given what she does.
    void look(StanceEstimate stance, SampleTime now, List<Effect> effects) {
        clip.look(stance, now, effects);
    }

    void calibrate() {
        clip.calibrate();
    }

    Posture posture() {
        return clip.posture();
    }

    /// Steps since this was asked last.
    int takeSteps() {
        long fresh = steps + clip.takeSteps();
        steps = 0;
        return Math.toIntExact(fresh);
    }

    SensingState state() {
        return new SensingState(clip.state(), seat == null ? null : seat.state(), seatLost, observed, heard, steps);
    }

    void restore(SensingState state) {
        clip.restore(state.clip());
        if (seat != null && state.seat() != null) {
            seat.restore(state.seat());
        }
        seatLost = state.seatLost();
        observed = state.observed();
        heard = state.heard();
        steps = state.steps();
    }
}

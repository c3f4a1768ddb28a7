package org.plumbline.core.engine.sensing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.CalibrationReading;
import org.plumbline.core.calibration.CalibrationState;
import org.plumbline.core.calibration.CalibrationTracker;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.orientation.InclinationFilter;
import org.plumbline.core.posture.TrunkInclination;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;

/// One clip: which way is up, seen from it, and how the part of her that wears it leans from her own upright.
final class CalibratedClip {

    private final Sensor sensor;
    private final Duration staleAfter;
    private final InclinationFilter inclination;
    private final CalibrationTracker tracker;
    private CalibrationState calibration = CalibrationTracker.start();
    private @Nullable SampleTime last;
    private Vector3 up;
    private double force;
    private boolean degraded;

    CalibratedClip(Sensor sensor, SensingParams.Clip params) {
        this.sensor = sensor;
        staleAfter = params.staleAfter();
        inclination = new InclinationFilter(params.inclination());
        up = inclination.up();
        tracker = new CalibrationTracker(params.calibration());
    }

    /// Takes one sample.
    ///
    /// @return up in the sensor frame
    Vector3 accept(ImuSample sample) {
        last = sample.at();
        force = sample.acceleration().norm();
        up = inclination.update(sample);
        return up;
    }

    void calibrate() {
        calibration = tracker.begin(calibration);
    }

    /// It has been taken off.
    void unclipped() {
        calibration = tracker.unclipped(calibration);
    }

    /// Lets upright be learned and followed, and tells when the vertical gets worse or better.
    ///
    /// @param seated whether she is seated and still
    void follow(SampleTime now, boolean seated, List<Effect> effects) {
        if (isSilent(now)) {
            return;
        }
        tellDegraded(now, effects);
        boolean still = seated && settled();
        var reading = new CalibrationReading(now, up, force, inclination.gyroBias(), still);
        var step = tracker.step(calibration, reading);
        calibration = step.state();
        if (!step.events().isEmpty()) {
            step.events().forEach(event -> effects.add(new Effect.Calibration(now, sensor, event)));
        }
    }

    private void tellDegraded(SampleTime now, List<Effect> effects) {
        if (inclination.degraded() == degraded) {
            return;
        }
        degraded = inclination.degraded();
        effects.add(
                degraded
                        ? new Effect.SensorDegraded(now, sensor, "no angular rate: what moves is seen late")
                        : new Effect.SensorBack(now, sensor));
    }

    /// Whether enough has been seen to trust the vertical.
    boolean settled() {
        return inclination.settled();
    }

    /// How it leans from upright; null where that is not known.
    @Nullable TrunkInclination lean(SampleTime now) {
        var known = calibration.calibration();
        return known == null || isSilent(now) ? null : known.inclination(now, up);
    }

    /// How far it is flexed; null where upright or forward is not known.
    @Nullable Double flexionDegrees(SampleTime now) {
        var lean = settled() ? lean(now) : null;
        return lean == null || !lean.directed() ? null : Double.valueOf(lean.flexionDegrees());
    }

    boolean isSilent(SampleTime now) {
        return last == null || now.isMoreThan(staleAfter, last);
    }

    /// When it was read last; null when it is silent.
    @Nullable SampleTime last() {
        return last;
    }

    void lost() {
        last = null;
    }

    ClipState state() {
        return new ClipState(inclination.state(), calibration, last, force, degraded);
    }

    void restore(ClipState state) {
        inclination.restore(state.inclination());
        up = inclination.up();
        calibration = state.calibration();
        last = state.last();
        force = state.force();
        degraded = state.degraded();
    }
}

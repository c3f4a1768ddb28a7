package org.plumbline.core.gait.transition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

/// A trunk that rises, sinks and leans by script, at 50 samples a second.
final class LeaningTrunk {

    private static final double PERIOD = 0.02;

    private final Quaternion clip;
    private final List<Moment> moments = new ArrayList<>();
    private double force = 9.81;

    record Moment(SampleTime at, double vertical, Vector3 up) {}

    LeaningTrunk(Quaternion clip) {
        this.clip = clip;
    }

    LeaningTrunk() {
        this(Quaternion.IDENTITY);
    }

    LeaningTrunk rest(double seconds) {
        return move(seconds, 0, 0);
    }

    /// Rises so far (sinks where negative), leaning forward and back on the way.
    LeaningTrunk move(double seconds, double metres, double leanDegrees) {
        int samples = (int) Math.round(seconds / PERIOD);
        for (int i = 0; i < samples; i++) {
            double share = (i + 0.5) / samples;
            double acceleration = metres * 2 * Math.PI / (seconds * seconds) * Math.sin(2 * Math.PI * share);
            double lean = Math.toRadians(leanDegrees) * Math.sin(Math.PI * share);
            var at = new SampleTime(Math.round(moments.size() * PERIOD * 1e9));
            var up = new Vector3(Math.sin(lean), 0, Math.cos(lean));
            moments.add(new Moment(at, force + acceleration, clip.rotate(up)));
        }
        return this;
    }

    /// From here on the clip shows that much more, as a cheap one does in another posture.
    LeaningTrunk shownMore(double metresPerSecondSquared) {
        force += metresPerSecondSquared;
        return this;
    }

    List<Moment> moments() {
        return moments;
    }

    static List<GaitEvent> play(TransitionDetector detector, List<Moment> moments) {
        var events = new ArrayList<GaitEvent>();
        for (Moment moment : moments) {
            double seconds = moment.at().nanos() == 0 ? 0 : PERIOD;
            var sample = new ImuSample(moment.at(), moment.up().times(moment.vertical()), null);
            detector.accept(sample, moment.up(), seconds, events);
        }
        return events;
    }
}

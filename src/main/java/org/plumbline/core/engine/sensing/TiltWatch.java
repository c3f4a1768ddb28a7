package org.plumbline.core.engine.sensing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.exercise.SwingAxis;
import org.plumbline.core.exercise.TiltCounter;
import org.plumbline.core.exercise.TiltParams;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.load.CentreOfPressure;

/// Counts pelvic tilts while an exercise runs: by the clip at the waist, or by the mat where there is none.
final class TiltWatch {

    private final SwingAxis axis = new SwingAxis();
    private final TiltCounter byClip = new TiltCounter(TiltParams.DEFAULT);
    private final TiltCounter byMat = new TiltCounter(TiltParams.CENTRE_OF_PRESSURE);
    private boolean running;
    private int counted;
    private @Nullable SampleTime clipAt;

    void start() {
        restore(TiltWatchState.START);
        running = true;
    }

    void stop() {
        running = false;
    }

    boolean isRunning() {
        return running;
    }

    /// Repetitions since [#start].
    int counted() {
        return counted;
    }

    /// Takes one sample of the clip at the waist.
    void accept(ImuSample sample, List<Effect> effects) {
        double length = sample.acceleration().norm();
        if (!running || length == 0) {
            return;
        }
        double seconds = clipAt == null ? 0 : Math.max(0, sample.at().secondsSince(clipAt));
        clipAt = sample.at();
        double degrees = axis.accept(sample.acceleration().times(1 / length), seconds);
        count(byClip, sample.at(), degrees, effects);
    }

    /// Takes the centre of pressure of one frame; the clip, where there is one, sees better.
    void accept(SampleTime at, CentreOfPressure centre, List<Effect> effects) {
        boolean clipSees = clipAt != null && !at.isMoreThan(TiltParams.DEFAULT.gap(), clipAt);
        if (running && !clipSees) {
            count(byMat, at, centre.xMm(), effects);
        }
    }

    private void count(TiltCounter counter, SampleTime at, double value, List<Effect> effects) {
        counter.accept(at, value).ifPresent(tilt -> {
            counted += tilt.counts() ? 1 : 0;
            effects.add(new Effect.Tilt(tilt, counted));
        });
    }

    TiltWatchState state() {
        return new TiltWatchState(running, counted, clipAt, axis.state(), byClip.state(), byMat.state());
    }

    void restore(TiltWatchState state) {
        running = state.running();
        counted = state.counted();
        clipAt = state.clipAt();
        axis.restore(state.axis());
        byClip.restore(state.byClip());
        byMat.restore(state.byMat());
    }
}

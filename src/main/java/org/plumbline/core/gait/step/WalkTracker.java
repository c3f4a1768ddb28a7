package org.plumbline.core.gait.step;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.GaitEvent.StepTaken;
import org.plumbline.core.gait.event.GaitEvent.WalkingBout;
import org.plumbline.core.gait.step.Rhythm.Beat;
import org.plumbline.core.sample.SampleTime;

/// Joins steps into walks by their rhythm.
///
/// A few steps in rhythm are a walk, and then they count from the first. Within a walk a step out of rhythm waits
/// for one in rhythm: turning round breaks the rhythm for a step or two, fidgeting has none to go back to.
public final class WalkTracker {

    /// No more steps than this wait: somebody who rocks on the chair is not followed back for minutes.
    private static final int MOST_WAITING = 12;

    private final WalkParams params;
    private final StepDetector detector;
    private final Rhythm rhythm;
    private final double longestPauseSeconds;
    private final List<Step> waiting = new ArrayList<>();
    private @Nullable SampleTime since;
    private @Nullable SampleTime last;
    private int walkSteps;
    private long totalSteps;

    public WalkTracker(WalkParams params) {
        this.params = params;
        this.detector = new StepDetector(params.steps());
        this.rhythm = new Rhythm(params.longestStepSeconds(), params.largestRatio());
        this.longestPauseSeconds = params.longestPause().toNanos() * 1e-9;
    }

    /// Takes one sample.
    ///
    /// @param vertical acceleration along the vertical, m/s²; gravity may be in it
    /// @param seconds  time since the sample before
    /// @param events   where to put what became known
    public void accept(SampleTime at, double vertical, double seconds, List<GaitEvent> events) {
        var step = detector.accept(at, vertical, seconds);
        if (step != null) {
            join(step, events);
        }
        if (last != null && at.secondsSince(last) > longestPauseSeconds) {
            end(events);
            keepWaiting(2);
        }
    }

    /// Ends the walk; steps before this moment are not part of a later one.
    public void breakOff(List<GaitEvent> events) {
        end(events);
        rhythm.restore(RhythmState.COLD);
        waiting.clear();
    }

    /// Ends the walk and forgets the signal: behind a gap nothing goes on.
    public void interrupt(List<GaitEvent> events) {
        breakOff(events);
        detector.restore(StepState.COLD);
    }

    private void join(Step step, List<GaitEvent> events) {
        var beat = rhythm.next(step.at());
        if (since == null) {
            keepWaiting(stillWaiting(beat));
        }
        waiting.add(step);
        if (since == null ? isWalk() : beat == Beat.EVEN) {
            count(events);
        }
    }

    private static int stillWaiting(Beat beat) {
        return switch (beat) {
            case ALONE -> 0;
            case UNEVEN -> 1;
            case SECOND, EVEN -> MOST_WAITING - 1;
        };
    }

    private void keepWaiting(int most) {
        waiting.subList(0, Math.max(0, waiting.size() - most)).clear();
    }

    private boolean isWalk() {
        int few = params.fewestSteps();
        if (waiting.size() < few) {
            return false;
        }
        double sum = 0;
        for (int i = waiting.size() - few; i < waiting.size(); i++) {
            sum += waiting.get(i).rise();
        }
        return sum >= few * params.smallestMeanRise();
    }

    private void count(List<GaitEvent> events) {
        since = since == null ? waiting.getFirst().at() : since;
        last = waiting.getLast().at();
        waiting.forEach(step -> events.add(new StepTaken(step.at())));
        walkSteps += waiting.size();
        totalSteps += waiting.size();
        waiting.clear();
    }

    private void end(List<GaitEvent> events) {
        if (since != null && last != null) {
            events.add(new WalkingBout(since, last, walkSteps));
        }
        since = null;
        last = null;
        walkSteps = 0;
    }

    /// When the present walk began; null while she does not walk.
    public @Nullable SampleTime walkingSince() {
        return since;
    }

    /// Steps a minute since the present walk began; 0 while she does not walk.
    public double cadencePerMinute() {
        return since == null || last == null ? 0 : 60 * (walkSteps - 1) / last.secondsSince(since);
    }

    public long totalSteps() {
        return totalSteps;
    }

    public WalkState state() {
        return new WalkState(detector.state(), rhythm.state(), waiting, since, last, walkSteps, totalSteps);
    }

    public void restore(WalkState state) {
        detector.restore(state.detector());
        rhythm.restore(state.rhythm());
        waiting.clear();
        waiting.addAll(state.waiting());
        since = state.since();
        last = state.last();
        walkSteps = state.walkSteps();
        totalSteps = state.totalSteps();
    }
}

package org.plumbline.mqtt.publish;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.StateMessage.Coaching;
import org.plumbline.contract.StateMessage.Exercise;
import org.plumbline.contract.StateMessage.Part;
import org.plumbline.core.coach.Outlook;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.exercise.guide.GuideView;
import org.plumbline.core.exercise.guide.Task;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// The present as a message, dated by an anchor.
record Present(WallAnchor anchor) {

    static StateMessage of(LiveState state, String device, WallAnchor anchor) {
        return new Present(anchor).message(state, device);
    }

    private StateMessage message(LiveState state, String device) {
        return new StateMessage(
                device,
                anchor.wallTime(state.at()),
                anchor.synced(),
                state.stance().stance(),
                state.stance().basis(),
                anchor.wallTime(state.stance().since()),
                state.stance().reason(),
                state.posture(),
                wallTimeOrNull(state.boutStart()),
                wallTimeOrNull(state.coach().next()),
                state.coach().note(),
                coaching(state.coach()),
                state.exercise() == null ? null : exercise(state.exercise()),
                state.today());
    }

    private Coaching coaching(Outlook coach) {
        var open = coach.prompting();
        return new Coaching(
                open == null ? null : open.kind(),
                open == null ? 0 : open.attempt(),
                wallTimeOrNull(coach.snoozedUntil()),
                wallTimeOrNull(coach.pausedUntil()),
                wallTimeOrNull(coach.busyUntil()),
                coach.dayKind());
    }

    private Exercise exercise(GuideView view) {
        return new Exercise(
                view.program(),
                view.showing(),
                part(view.task()),
                view.number(),
                view.of(),
                anchor.wallTime(view.ends()),
                view.repetition(),
                view.counted(),
                view.hint());
    }

    private static Part part(Task task) {
        var what = task.assignment();
        var exercise = what.exercise();
        return new Part(
                what.name(), exercise.title(), what.position(), task.side(), what.repetitions(), exercise.counted());
    }

    private @Nullable Instant wallTimeOrNull(@Nullable SampleTime moment) {
        return moment == null ? null : anchor.wallTime(moment);
    }
}

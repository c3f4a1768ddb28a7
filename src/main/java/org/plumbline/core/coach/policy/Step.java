package org.plumbline.core.coach.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.state.CoachState;

/// The next state, what was decided, and the cue to play, if any.
public record Step(CoachState state, List<PromptEvent> events, Optional<CuePattern> cue) {

    /// Nothing to tell.
    public static Step to(CoachState state) {
        return new Step(state, List.of(), Optional.empty());
    }

    Step tell(PromptEvent event) {
        return new Step(state, joined(events, List.of(event)), cue);
    }

    Step play(CuePattern pattern) {
        return new Step(state, events, Optional.of(pattern));
    }

    /// What follows from the state that was reached; its cue, if it has one, is the one to play.
    Step then(Function<CoachState, Step> next) {
        var after = next.apply(state);
        return events.isEmpty() && cue.isEmpty()
                ? after
                : new Step(
                        after.state(),
                        joined(events, after.events()),
                        after.cue().or(() -> cue));
    }

    private static List<PromptEvent> joined(List<PromptEvent> first, List<PromptEvent> then) {
        return then.isEmpty()
                ? first
                : Stream.concat(first.stream(), then.stream()).toList();
    }
}

package org.plumbline.actuator;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// LED and buzzer on the page instead of on a desk.
///
/// @param listener told of every step, and null for silence; on the player's thread, so it must be quick
public record VirtualOutput(Consumer<@Nullable Step> listener) implements CueOutput {

    @Override
    public void show(Step step) {
        listener.accept(step);
    }

    @Override
    public void silence() {
        listener.accept(null);
    }

    @Override
    public void close() {
        silence();
    }
}

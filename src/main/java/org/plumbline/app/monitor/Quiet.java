package org.plumbline.app.monitor;

import java.time.Duration;
import java.util.function.Consumer;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;

/// Inputs on their way to an engine in safe mode: it is paused before it can prompt, and stays so whatever is asked.
///
/// @param engine whose pause is looked after
/// @param next   takes every input, but the wish to go on
record Quiet(Engine engine, Consumer<Input> next) implements Consumer<Input> {

    /// As long as a pause may be; it ends by itself, so another one is asked for in time.
    private static final Wish PAUSE = new Wish.Pause(Duration.ofDays(1));

    private static final Duration IN_TIME = Duration.ofHours(1);

    @Override
    public void accept(Input input) {
        if (input instanceof Input.Asked asked && asked.wish() instanceof Wish.Resume) {
            return;
        }
        next.accept(input);
        if (input instanceof Input.Tick(var anchor) && !isPausedLongEnough(anchor.at())) {
            next.accept(new Input.Asked(anchor.at(), PAUSE));
        }
    }

    private boolean isPausedLongEnough(SampleTime now) {
        var until = engine.state().coach().settings().pausedUntil();
        return until != null && now.plus(IN_TIME).isBefore(until);
    }
}

package org.plumbline.app.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.WallAnchor;

/// The engine between its inputs and whoever takes the effects: live, replayed and simulated alike.
///
/// Not thread-safe: one thread owns it, as it owns the engine.
public final class EngineLoop {

    private final Engine engine;
    private final List<EffectSink> sinks;
    private @Nullable WallAnchor anchor;

    public EngineLoop(Engine engine, List<EffectSink> sinks) {
        this.engine = engine;
        this.sinks = List.copyOf(sinks);
    }

    /// Takes one input; the first must be a tick, since effects cannot be dated before.
    public void accept(Input input) {
        if (input instanceof Input.Tick(WallAnchor tick)) {
            anchor = tick;
        }
        if (anchor == null) {
            throw new IllegalStateException("the first input must be a Tick, not " + input);
        }
        List<Effect> effects = engine.accept(input);
        if (!effects.isEmpty()) {
            for (var sink : sinks) {
                sink.accept(effects, anchor);
            }
        }
    }
}

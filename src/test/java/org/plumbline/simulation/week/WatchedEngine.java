package org.plumbline.simulation.week;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.Input;

/// An engine that goes on over restarts, and somebody who looks at all it takes and says.
final class WatchedEngine implements Service {

    private final EngineParams params;
    private final UnaryOperator<EngineState> memory;
    private final Promises promises;
    private Engine engine;

    /// @param memory what becomes of the state on its way over a restart
    WatchedEngine(EngineParams params, UnaryOperator<EngineState> memory, Promises promises) {
        this.params = params;
        this.memory = memory;
        this.promises = promises;
        engine = new Engine(params);
    }

    @Override
    public List<Effect> accept(Input input) {
        var effects = engine.accept(input);
        promises.look(input, effects);
        return effects;
    }

    @Override
    public void restart() {
        var before = engine.state();
        engine = new Engine(params);
        engine.restore(memory.apply(before));
    }
}

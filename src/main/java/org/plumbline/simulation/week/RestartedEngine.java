package org.plumbline.simulation.week;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.Input;

/// An engine that remembers over restarts, and somebody who looks at all it takes and says.
public final class RestartedEngine implements Service {

    private final EngineParams params;
    private final UnaryOperator<EngineState> memory;
    private final BiConsumer<Input, List<Effect>> onlooker;
    private Engine engine;

    /// @param memory   what becomes of the state on its way over a restart
    /// @param onlooker told of each input and what followed from it
    public RestartedEngine(
            EngineParams params, UnaryOperator<EngineState> memory, BiConsumer<Input, List<Effect>> onlooker) {
        this.params = params;
        this.memory = memory;
        this.onlooker = onlooker;
        engine = new Engine(params);
    }

    @Override
    public List<Effect> accept(Input input) {
        var effects = engine.accept(input);
        onlooker.accept(input, effects);
        return effects;
    }

    @Override
    public void restart() {
        var before = engine.state();
        engine = new Engine(params);
        engine.restore(memory.apply(before));
    }
}

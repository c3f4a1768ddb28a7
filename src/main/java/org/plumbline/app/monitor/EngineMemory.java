package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.recording.state.StateFile;
import org.tinylog.Logger;

/// What the engine remembers over a restart, in a file.
final class EngineMemory {

    private final StateFile<EngineState> file;
    private boolean failing;

    EngineMemory(Path file) {
        this.file = new StateFile<>(file, EngineState.class);
    }

    /// Lets the engine go on where it stopped, if it can.
    ///
    /// @return its last tick before the stop; null if it begins anew
    @Nullable WallAnchor restore(Engine engine) {
        try {
            var state = file.load().orElse(null);
            if (state == null) {
                return null;
            }
            engine.restore(state);
            return state.anchor();
        } catch (IOException | IllegalArgumentException e) {
            Logger.warn("{}: cannot go on from there, beginning anew: {}", file.file(), e.getMessage());
            return null;
        }
    }

    /// Saves it. A card that cannot be written is told once and does not stop the prompts.
    void save(Engine engine) {
        try {
            file.save(engine.state());
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                Logger.error("{}: not saved: {}", file.file(), e.getMessage());
            }
            failing = true;
        }
    }
}

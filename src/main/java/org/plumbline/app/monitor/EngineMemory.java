package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.recording.state.StateFile;
import org.tinylog.Logger;

/// What the engine remembers over a restart, in a file.
public final class EngineMemory {

    private final StateFile<EngineState> file;
    private volatile String trouble = "";

    public EngineMemory(Path file) {
        this.file = new StateFile<>(file, EngineState.class);
    }

    /// An engine that goes on where the one before stopped, if it can, and else begins anew.
    public Engine wake(EngineParams params) {
        var engine = new Engine(params);
        try {
            file.load().ifPresent(engine::restore);
            return engine;
        } catch (IOException | IllegalArgumentException e) {
            Logger.warn("{}: cannot go on from there, beginning anew: {}", file.file(), e.getMessage());
            return new Engine(params);
        }
    }

    /// Why it was not saved last time; empty if it was.
    public String trouble() {
        return trouble;
    }

    /// Saves it. A card that cannot be written is told once and does not stop the prompts.
    public void save(EngineState state) {
        try {
            file.save(state);
            trouble = "";
        } catch (IOException e) {
            if (trouble.isEmpty()) {
                Logger.error("{}: not saved: {}", file.file(), e.getMessage());
            }
            trouble = "%s: not saved: %s".formatted(file.file().getFileName(), e.getMessage());
        }
    }
}

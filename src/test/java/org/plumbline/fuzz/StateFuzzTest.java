package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.plumbline.core.engine.EngineState;
import org.plumbline.recording.state.StateJson;
import tools.jackson.core.JacksonException;

/// What the engine remembers over a restart.
class StateFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void states(byte[] data) {
        try {
            StateJson.read(data, EngineState.class);
        } catch (JacksonException refused) {
            Refusal.check(refused.getOriginalMessage());
        }
    }
}

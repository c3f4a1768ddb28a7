package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.plumbline.contract.json.record.MisfitException;
import org.plumbline.core.engine.EngineState;
import org.plumbline.recording.state.StateJson;

/// What the engine remembers over a restart; a refusal is told as the state's file tells it.
class StateFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void states(byte[] data) {
        try {
            StateJson.read(data, EngineState.class);
        } catch (MisfitException refused) {
            Refusal.check(refused.place());
        }
    }
}

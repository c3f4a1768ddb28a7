package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.contract.json.KeepJson;
import org.plumbline.contract.json.MessageException;

/// What devices and collectors ask each other, and what a device answers to a command.
class KeepFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void questions(byte[] data) {
        var text = new String(data, StandardCharsets.UTF_8);
        refusedInWords(() -> KeepJson.decodeKept("plumbline/desk/outbox", text));
        refusedInWords(() -> KeepJson.decodeResync("plumbline/desk/request/resync", text));
        refusedInWords(() -> CommandJson.decodeResponse(text));
    }

    private static void refusedInWords(Runnable reading) {
        try {
            reading.run();
        } catch (MessageException refused) {
            Refusal.check(refused.getMessage());
        }
    }
}

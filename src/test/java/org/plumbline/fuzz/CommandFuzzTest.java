package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.contract.json.MessageException;

class CommandFuzzTest {

    private static final List<CommandName> NAMES = List.of(CommandName.values());

    /// The first byte chooses the command.
    @FuzzTest(maxDuration = "2m")
    void commands(byte[] data) {
        if (data.length == 0) {
            return;
        }
        var name = NAMES.get(Math.floorMod(data[0], NAMES.size()));
        var text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        try {
            var wish = CommandJson.decode(name, text);
            if (!CommandJson.decode(name, CommandJson.encode(wish)).equals(wish)) {
                throw new AssertionError("another wish after the journey: " + wish);
            }
        } catch (MessageException refused) {
            Refusal.check(refused.getMessage());
        }
    }
}

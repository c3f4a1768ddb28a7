package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.contract.Channel;
import org.plumbline.contract.json.MessageException;
import org.plumbline.contract.json.MessageJson;

class MessageFuzzTest {

    private static final List<Channel> CHANNELS = List.of(Channel.values());

    /// The first byte chooses the channel; what is read can be told again, and is then the same.
    @FuzzTest(maxDuration = "2m")
    void messages(byte[] data) {
        if (data.length == 0) {
            return;
        }
        var channel = CHANNELS.get(Math.floorMod(data[0], CHANNELS.size()));
        var text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        try {
            var told = MessageJson.encode(MessageJson.decode(channel, "desk", text));
            if (!MessageJson.encode(MessageJson.decode(channel, "desk", told)).equals(told)) {
                throw new AssertionError("another text after the journey: " + told);
            }
        } catch (MessageException refused) {
            Refusal.check(refused.getMessage());
        }
    }
}

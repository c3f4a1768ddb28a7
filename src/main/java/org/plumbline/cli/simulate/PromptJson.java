package org.plumbline.cli.simulate;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.publish.EffectMessages;

/// What was prompted and what came of it as messages of the contract, of a device called `simulated`.
final class PromptJson implements EffectSink {

    private final EffectMessages messages;
    private final PrintWriter out;

    PromptJson(long seed, PrintWriter out) {
        messages = new EffectMessages("simulated", "simulated-" + seed);
        this.out = out;
    }

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            boolean told = effect instanceof Effect.Prompt || effect instanceof Effect.DayKindChanged;
            if (told && messages.of(effect, anchor) instanceof Message.Sequenced message) {
                out.println(MessageJson.encode(message));
            }
        }
    }
}

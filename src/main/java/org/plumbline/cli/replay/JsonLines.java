package org.plumbline.cli.replay;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.publish.EffectMessages;

/// The messages that count, one JSON object a line, as they would be published.
record JsonLines(EffectMessages messages, PrintWriter out) implements EffectSink {

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (Effect effect : effects) {
            if (messages.of(effect, anchor) instanceof Message.Sequenced message) {
                out.println(MessageJson.encode(message));
            }
        }
    }
}

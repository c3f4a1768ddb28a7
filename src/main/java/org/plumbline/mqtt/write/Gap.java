package org.plumbline.mqtt.write;

import java.util.Map;
import org.plumbline.contract.json.Kebab;
import org.plumbline.mqtt.outbox.Dropped;

/// Messages that nobody will get any more.
///
/// @param reason why, in words
/// @param data   which, as far as is known
public record Gap(String reason, Map<String, Object> data) {

    static Gap of(Dropped dropped, String reason) {
        return new Gap(
                reason,
                Map.of(
                        "run", dropped.boot(),
                        "channel", Kebab.of(dropped.channel()),
                        "first", dropped.seqs().first(),
                        "last", dropped.seqs().last(),
                        "count", dropped.count(),
                        "confirmed", dropped.confirmed()));
    }
}

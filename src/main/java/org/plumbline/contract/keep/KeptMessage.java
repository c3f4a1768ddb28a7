package org.plumbline.contract.keep;

import java.util.List;

/// What a device still keeps though the broker has confirmed it: it asks who has stored it.
public record KeptMessage(String device, List<Kept> kept) {

    /// The topic of every device.
    public static final String TOPIC_OF_ANY_DEVICE = "plumbline/+/outbox";

    public KeptMessage {
        kept = List.copyOf(kept);
    }

    /// Messages of one run that follow each other.
    public record Kept(Run run, SeqRange seqs) {}

    public String topic() {
        return TOPIC_OF_ANY_DEVICE.replace("+", device);
    }
}

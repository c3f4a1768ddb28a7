package org.plumbline.mqtt.write;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.mqtt.outbox.Dropped;

/// What found no room in memory while the card could not be written, until it can be told.
public final class Losses {

    private final Map<Channel, Dropped> lost = new EnumMap<>(Channel.class);

    public synchronized void add(Message.Sequenced message) {
        var origin = message.origin();
        var one = new Dropped(origin.boot(), message.channel(), new SeqRange(origin.seq(), origin.seq()), 1, 0);
        lost.merge(message.channel(), one, Losses::together);
    }

    public synchronized boolean isEmpty() {
        return lost.isEmpty();
    }

    public synchronized List<Gap> take() {
        var gaps = lost.values().stream()
                .map(it -> Gap.of(it, "the card could not be written for too long"))
                .toList();
        lost.clear();
        return gaps;
    }

    private static Dropped together(Dropped a, Dropped b) {
        var seqs = new SeqRange(a.seqs().first(), b.seqs().last());
        return new Dropped(a.boot(), a.channel(), seqs, a.count() + b.count(), 0);
    }
}

package org.plumbline.mqtt.outbox;

import java.time.Instant;
import org.plumbline.contract.Message;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// A message and the belief it was dated by.
///
/// @param zero the wall time of the monotonic clock's zero
public record Dated(Message.Sequenced message, Instant zero) {

    public static Dated by(WallAnchor anchor, Message.Sequenced message) {
        return new Dated(message, zero(anchor));
    }

    /// When it was told.
    Instant told() {
        var at = message.origin().at();
        return at == null ? zero : zero.plus(at.since(new SampleTime(0)));
    }

    static Instant zero(WallAnchor anchor) {
        return anchor.wallTime(new SampleTime(0));
    }
}

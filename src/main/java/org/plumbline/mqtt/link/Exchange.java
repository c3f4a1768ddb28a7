package org.plumbline.mqtt.link;

import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What MQTT 5 lets a request and its response carry beside the text.
///
/// @param responseTopic where the response is wanted; null for none
/// @param correlation   by which the requester knows the response, as hexadecimal bytes; null for none
/// @param expiry        how long the message is worth anything; null for ever
public record Exchange(
        @Nullable String responseTopic,
        @Nullable String correlation,
        @Nullable Duration expiry) {

    /// A message that asks for nothing and never expires.
    public static final Exchange NONE = new Exchange(null, null, null);

    public Exchange {
        if (correlation != null) {
            HexFormat.of().parseHex(correlation);
        }
        if (expiry != null && expiry.isNegative()) {
            throw new IllegalArgumentException("expiry must be zero or more: " + expiry);
        }
    }
}

package org.plumbline.contract.watch;

import java.time.Duration;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.JsonWriter;

/// Asks a device to tell what its sensors say, for a while; whoever goes on watching asks again.
///
/// @param device that is asked
public record WatchRequest(String device) {

    /// How long one request holds. Default 60 s: a page that is gone costs no more than a minute of messages.
    public static final Duration HOLDS = Duration.ofMinutes(1);

    public WatchRequest {
        Origin.requireDevice(device);
    }

    public String topic() {
        return "plumbline/%s/request/watch".formatted(device);
    }

    public String json() {
        return new JsonWriter().whole("v", 1).json();
    }
}

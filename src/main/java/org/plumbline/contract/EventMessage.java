package org.plumbline.contract;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something happened.
///
/// @param start  when it began, for what lasted (a bout, a break, a slump); else null
/// @param end    when it happened, or ended
/// @param reason in words she can read; empty where the type says it all
/// @param data   what only this type has, such as `stance`, `basis`, `outcome`, `walked_s`; text, `Long`, `Double` or boolean
public record EventMessage(
        Origin origin,
        EventType type,
        @Nullable Instant start,
        Instant end,
        String reason,
        Map<String, Object> data)
        implements Message.Sequenced {

    public EventMessage {
        data = Map.copyOf(data);
        data.forEach(EventMessage::requirePlain);
    }

    private static void requirePlain(String key, Object value) {
        switch (value) {
            case String _, Long _, Double _, Boolean _ -> {}
            default -> throw new IllegalArgumentException(
                    "data.%s must be text, Long, Double or boolean: %s".formatted(key, value.getClass().getSimpleName()));
        }
    }

    @Override
    public Channel channel() {
        return Channel.EVENT;
    }
}


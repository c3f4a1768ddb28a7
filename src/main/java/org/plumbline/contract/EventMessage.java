package org.plumbline.contract;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something happened.
///
/// @param start  when it began, for what lasted (a bout, a break, a slump); else null
/// @param end    when it happened, or ended
/// @param reason in words she can read; empty where the type says it all
/// @param data   what only this type has, such as `stance`, `basis`, `outcome`, `walked_s`: text, number or boolean;
///               a constant as the JSON spells it, `seated-still`
public record EventMessage(
        Origin origin, EventType type, @Nullable Instant start, Instant end, String reason, Map<String, Object> data)
        implements Message.Sequenced {

    public EventMessage {
        var plain = new HashMap<String, Object>();
        data.forEach((key, value) -> plain.put(key, plain(key, value)));
        data = Map.copyOf(plain);
    }

    /// One kind of whole number, so that a message equals itself after a journey through JSON.
    private static Object plain(String key, Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean flag -> flag;
            case Double number -> number;
            case Long whole -> whole;
            case Integer whole -> whole.longValue();
            default ->
                throw new IllegalArgumentException("data.%s must be text, a whole number, a Double or a boolean: %s"
                        .formatted(key, value.getClass().getSimpleName()));
        };
    }

    @Override
    public Channel channel() {
        return Channel.EVENT;
    }
}

package org.plumbline.contract.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.json.record.PlainJson;
import org.plumbline.core.check.Excerpt;
import tools.jackson.core.JacksonException;

/// JSON text to an object's fields, strictly; what is none is no message of ours.
final class Json {

    private Json() {}

    static JsonReader read(String text) {
        return JsonReader.of("message", tree(text));
    }

    /// A value made of what was read; what its own rules refuse is no message of ours either.
    static <T> T valid(Supplier<T> value) {
        try {
            return value.get();
        } catch (MessageException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MessageException(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Object tree(String text) {
        try {
            return PlainJson.read(text);
        } catch (JacksonException e) {
            throw new MessageException("message must be JSON: " + Excerpt.ofComplaint(e.getOriginalMessage()), e);
        }
    }
}

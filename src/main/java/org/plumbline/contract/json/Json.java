package org.plumbline.contract.json;

import java.util.function.Supplier;
import org.plumbline.core.check.Excerpt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON text to tree and back, strict: a field that is there twice, or text after the end, is refused.
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

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

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new MessageException("message must be JSON: " + Excerpt.ofComplaint(e.getOriginalMessage()), e);
        }
    }
}

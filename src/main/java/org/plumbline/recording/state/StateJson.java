package org.plumbline.recording.state;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.plumbline.contract.json.record.QuickRecords;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Any tree of the core's values as JSON and back, equal to the last bit.
///
/// Records, enums, lists, maps, optionals and times; a value of a sealed interface is marked with its type's simple
/// name. The core knows nothing of it.
public final class StateJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new SealedTypes())
            .addModule(QuickRecords.module())
            .changeDefaultVisibility(checker -> checker.with(Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StateJson() {}

    /// Writes a state as a `type`, which may be a sealed interface of which the state is one case.
    public static <T> byte[] write(T state, Class<T> type) {
        return MAPPER.writerFor(type).writeValueAsBytes(state);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws JacksonException if the JSON is not a whole `type`: cut, or of another version
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}

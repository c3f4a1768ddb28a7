package org.plumbline.web;

import static java.util.stream.Collectors.joining;

import io.javalin.http.BadRequestResponse;
import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.DateTimeFeature;

/// The JSON of the API: moments as ISO 8601 in UTC, lengths of time as seconds.
final class ApiJson implements JsonMapper {

    private static final tools.jackson.databind.json.JsonMapper MAPPER =
            tools.jackson.databind.json.JsonMapper.builder()
                    .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .build();

    String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    public String toJsonString(Object value, Type type) {
        return write(value);
    }

    /// Reads a request.
    ///
    /// @throws BadRequestResponse if it is not what was asked for
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T fromJsonString(String json, Type type) {
        try {
            return MAPPER.readValue(json, MAPPER.constructType(type));
        } catch (JacksonException _) {
            throw new BadRequestResponse("the body must be a JSON object with " + parts(type));
        }
    }

    /// Such as `name (String), minutes (Integer)`.
    private static String parts(Type type) {
        return type instanceof Class<?> record && record.isRecord()
                ? Stream.of(record.getRecordComponents())
                        .map(part -> part.getName() + " (" + part.getType().getSimpleName() + ")")
                        .collect(joining(", "))
                : type.getTypeName();
    }
}

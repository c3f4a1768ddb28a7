package org.plumbline.web;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
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
}

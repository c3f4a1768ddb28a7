package org.plumbline.contract.json.record;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// JSON as plain values and back: maps that keep their order, lists, text, `Long`, `BigInteger` beyond it, `Double`,
/// `Boolean` and null.
///
/// Strict: a field that is there twice, or text after the end, is refused.
public final class PlainJson {

    /// Numbers are few here, and Java's own reader of them is loaded anyway.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private PlainJson() {}

    /// Reads JSON.
    ///
    /// @throws tools.jackson.core.JacksonException if it is none
    public static @Nullable Object read(String json) {
        return read(FACTORY.createParser(ObjectReadContext.empty(), json));
    }

    /// Reads JSON in UTF-8.
    ///
    /// @throws tools.jackson.core.JacksonException if it is none
    public static @Nullable Object read(byte[] json) {
        return read(FACTORY.createParser(ObjectReadContext.empty(), json));
    }

    /// All that a parser reads, of whatever format; it is closed then.
    ///
    /// @throws tools.jackson.core.JacksonException if it is not one whole value
    public static @Nullable Object read(JsonParser parser) {
        try (parser) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "there is nothing");
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "there is more after the end");
            }
            return value;
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? (Object) parser.getBigIntegerValue()
                        : parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> list(JsonParser parser) {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /// A plain value as JSON.
    public static String text(@Nullable Object value) {
        var text = new StringWriter();
        try (var out = generator(text)) {
            write(out, value);
        }
        return text.toString();
    }

    /// What writes JSON bit by bit.
    public static JsonGenerator generator(Writer to) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), to);
    }

    static void write(JsonGenerator out, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((name, field) -> {
                out.writeName(String.valueOf(name));
                write(out, field);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(out, element));
            out.writeEndArray();
        } else {
            writeScalar(out, value);
        }
    }

    private static void writeScalar(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Number whole) {
            out.writeNumber(whole.toString());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }
}

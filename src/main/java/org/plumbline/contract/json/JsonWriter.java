package org.plumbline.contract.json;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.json.record.PlainJson;
import org.plumbline.core.sample.SampleTime;
import tools.jackson.core.JsonGenerator;

/// Writes the fields of one JSON object, in the order of the calls; what is null is left out.
///
/// It writes as it is told, without a tree of it all: a day's minutes are 40,000 values.
public final class JsonWriter {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    public JsonWriter() {
        out = PlainJson.generator(text);
        out.writeStartObject();
    }

    public JsonWriter text(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    public JsonWriter word(String name, Enum<?> value) {
        return text(name, Kebab.of(value));
    }

    public JsonWriter whole(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    public JsonWriter number(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s must be a finite number: %s".formatted(name, value));
        }
        out.writeNumberProperty(name, value);
        return this;
    }

    /// Seconds to the millisecond: sums of sample intervals would show the noise of binary fractions.
    public JsonWriter seconds(String name, double seconds) {
        return number(name, Math.round(seconds * 1000) / 1000.0);
    }

    public JsonWriter seconds(String name, Duration length) {
        return seconds(name, length.toSeconds() + length.toNanosPart() / 1e9);
    }

    public JsonWriter flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /// A moment to the millisecond, in UTC.
    public JsonWriter instant(String name, @Nullable Instant value) {
        return value == null
                ? this
                : text(name, value.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    /// A moment on a monotonic clock, in seconds to the millisecond.
    public JsonWriter moment(String name, @Nullable SampleTime value) {
        return value == null ? this : number(name, Math.round(value.nanos() * 1e-6) / 1000.0);
    }

    public JsonWriter date(String name, LocalDate value) {
        return text(name, value.toString());
    }

    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        out.writeObjectPropertyStart(name);
        fields.accept(this);
        out.writeEndObject();
        return this;
    }

    /// An object with the fields of a value, if there is one.
    public <T> JsonWriter objectIfAny(String name, @Nullable T value, BiConsumer<JsonWriter, T> fields) {
        return value == null ? this : object(name, json -> fields.accept(json, value));
    }

    /// A list of objects, each with the fields of one element.
    public <T> JsonWriter objects(String name, List<T> elements, BiConsumer<JsonWriter, T> fields) {
        out.writeArrayPropertyStart(name);
        for (T element : elements) {
            out.writeStartObject();
            fields.accept(this, element);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    /// A value whose kind is only known when the program runs.
    public JsonWriter plain(String name, Object value) {
        return switch (value) {
            case String text -> text(name, text);
            case Long whole -> whole(name, whole);
            case Double number -> number(name, number);
            case Boolean flag -> flag(name, flag);
            default -> throw new IllegalArgumentException("%s has no JSON here: %s".formatted(name, value.getClass()));
        };
    }

    /// A list of words.
    public JsonWriter words(String name, List<String> words) {
        out.writeArrayPropertyStart(name);
        words.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    /// Ends the object; nothing can be added any more.
    public String json() {
        out.writeEndObject();
        out.close();
        return text.toString();
    }

    /// An object that is text already, on one line.
    ///
    /// @throws MessageException if it is none
    public static String oneLine(String json) {
        return Json.read(json).json();
    }

    /// Every field that is written, with its value as text, in order; a field within another is `seconds.walking`.
    public static void eachField(Consumer<JsonWriter> written, BiConsumer<String, String> row) {
        var json = new JsonWriter();
        written.accept(json);
        eachField("", PlainJson.read(json.json()), row);
    }

    private static void eachField(String name, @Nullable Object value, BiConsumer<String, String> row) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((field, within) -> eachField(name.isEmpty() ? "" + field : name + "." + field, within, row));
        } else {
            row.accept(name, String.valueOf(value));
        }
    }
}

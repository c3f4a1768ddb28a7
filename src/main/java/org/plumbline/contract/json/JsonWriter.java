package org.plumbline.contract.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the fields of one JSON object, in the order of the calls; what is null is left out.
public final class JsonWriter {

    private final ObjectNode object;

    public JsonWriter() {
        this(JsonNodeFactory.instance.objectNode());
    }

    private JsonWriter(ObjectNode object) {
        this.object = object;
    }

    public JsonWriter text(String name, String value) {
        object.put(name, value);
        return this;
    }

    public JsonWriter word(String name, Enum<?> value) {
        return text(name, Kebab.of(value));
    }

    public JsonWriter whole(String name, long value) {
        object.put(name, value);
        return this;
    }

    public JsonWriter number(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s must be a finite number: %s".formatted(name, value));
        }
        object.put(name, value);
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
        object.put(name, value);
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
        fields.accept(new JsonWriter(object.putObject(name)));
        return this;
    }

    /// An object with the fields of a value, if there is one.
    public <T> JsonWriter objectIfAny(String name, @Nullable T value, BiConsumer<JsonWriter, T> fields) {
        return value == null ? this : object(name, json -> fields.accept(json, value));
    }

    /// A list of objects, each with the fields of one element.
    public <T> JsonWriter objects(String name, List<T> elements, BiConsumer<JsonWriter, T> fields) {
        var list = object.putArray(name);
        elements.forEach(element -> fields.accept(new JsonWriter(list.addObject()), element));
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

    /// All the fields of an object that is text already, such as an encoded message.
    public JsonWriter fields(String json) {
        Json.read(json).copyTo(object);
        return this;
    }

    /// A list of words.
    public JsonWriter words(String name, List<String> words) {
        var list = object.putArray(name);
        words.forEach(list::add);
        return this;
    }

    /// Every field with its value as text, in order; a field within another is `seconds.walking`.
    public void eachField(BiConsumer<String, String> row) {
        eachField("", object, row);
    }

    private static void eachField(String prefix, ObjectNode object, BiConsumer<String, String> row) {
        object.forEachEntry((name, value) -> {
            if (value instanceof ObjectNode inner) {
                eachField(prefix + name + ".", inner, row);
            } else {
                row.accept(prefix + name, value.asString());
            }
        });
    }

    public String json() {
        return Json.MAPPER.writeValueAsString(object);
    }
}

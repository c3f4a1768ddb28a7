package org.plumbline.contract.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the fields of one JSON object by name and kind, and says clearly which one is missing or wrong.
final class JsonReader {

    private final String prefix;
    private final ObjectNode object;

    private JsonReader(String prefix, ObjectNode object) {
        this.prefix = prefix;
        this.object = object;
    }

    static JsonReader of(String place, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new JsonReader(place.equals("message") ? "" : place + ".", object);
        }
        throw MessageException.of(place, "an object", shown(node));
    }

    boolean has(String name) {
        return object.has(name);
    }

    /// Puts every field into another object.
    void copyTo(ObjectNode other) {
        other.setAll(object);
    }

    String text(String name) {
        return required(name, "text", JsonNode::isString).stringValue();
    }

    /// Text of a certain form.
    String text(String name, Pattern form) {
        return required(
                        name,
                        "text like " + form,
                        node -> node.isString()
                                && form.matcher(node.stringValue()).matches())
                .stringValue();
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        String word = text(name);
        return Kebab.find(type, word).orElseThrow(() -> wrong(name, "one of " + Kebab.all(type), word));
    }

    boolean flag(String name) {
        return required(name, "true or false", JsonNode::isBoolean).booleanValue();
    }

    long whole(String name) {
        return required(name, "a whole number", JsonNode::canConvertToExactIntegral)
                .longValue();
    }

    /// A number of things: 0 or more.
    int count(String name) {
        return required(name, "a whole number from 0", node -> node.canConvertToInt() && node.intValue() >= 0)
                .intValue();
    }

    double number(String name) {
        return required(name, "a number", JsonNode::isNumber).doubleValue();
    }

    /// How long something lasted: 0 or more.
    double seconds(String name) {
        return required(name, "a number of seconds from 0", node -> node.isNumber() && node.doubleValue() >= 0)
                .doubleValue();
    }

    /// A length in whole minutes.
    Duration minutes(String name, int least, int most) {
        return Duration.ofMinutes(required(
                        name,
                        "a whole number from %d to %d".formatted(least, most),
                        node -> node.canConvertToInt() && node.intValue() >= least && node.intValue() <= most)
                .intValue());
    }

    Duration duration(String name) {
        return Duration.ofMillis(Math.round(seconds(name) * 1000));
    }

    Instant instant(String name) {
        return parsed(name, "a UTC time such as 2026-11-21T07:30:00Z", Instant::parse);
    }

    @Nullable Instant instantOrNull(String name) {
        return object.hasNonNull(name) ? instant(name) : null;
    }

    /// A moment on a monotonic clock, in seconds; null where it is left out.
    @Nullable SampleTime momentOrNull(String name) {
        return object.hasNonNull(name) ? new SampleTime(Math.round(number(name) * 1000) * 1_000_000) : null;
    }

    /// Local time less UTC, whole seconds.
    ZoneOffset offset(String name) {
        return ZoneOffset.ofTotalSeconds(
                required(name, "a whole number of seconds, -64800 to 64800", JsonReader::isOffset)
                        .intValue());
    }

    private static boolean isOffset(JsonNode node) {
        return node.canConvertToInt() && Math.abs(node.intValue()) <= ZoneOffset.MAX.getTotalSeconds();
    }

    LocalDate date(String name) {
        return parsed(name, "a date such as 2026-11-21", LocalDate::parse);
    }

    JsonReader object(String name) {
        return of(prefix + name, required(name, "an object", JsonNode::isObject));
    }

    /// An object that older messages do not have.
    Optional<JsonReader> objectIfAny(String name) {
        return object.has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /// A list of objects.
    List<JsonReader> objects(String name) {
        var objects = new ArrayList<JsonReader>();
        for (JsonNode element : required(name, "a list of objects", JsonNode::isArray)) {
            objects.add(of("%s%s[%d]".formatted(prefix, name, objects.size()), element));
        }
        return objects;
    }

    /// The fields of an object whose names are open: text, whole numbers, numbers and booleans.
    Map<String, Object> values(String name) {
        var values = new TreeMap<String, Object>();
        object(name).object.forEachEntry((key, node) -> values.put(key, plain(name + "." + key, node)));
        return values;
    }

    private Object plain(String name, JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER ->
                node.canConvertToLong() && node.isIntegralNumber() ? (Object) node.longValue() : node.doubleValue();
            case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO ->
                throw wrong(name, "text, a number, true or false", shown(node));
        };
    }

    private <T> T parsed(String name, String allowed, Function<String, T> parse) {
        String text = text(name);
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw wrong(name, allowed, text);
        }
    }

    private JsonNode required(String name, String allowed, Predicate<JsonNode> fits) {
        JsonNode node = object.path(name);
        if (!fits.test(node)) {
            throw wrong(name, allowed, shown(node));
        }
        return node;
    }

    private MessageException wrong(String name, String allowed, String found) {
        return MessageException.of(prefix + name, allowed, found);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "missing" : node.toString();
    }
}

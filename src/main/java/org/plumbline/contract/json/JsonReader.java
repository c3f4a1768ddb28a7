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

    /// Thirty years: what is longer is a mistake, and would not fit where lengths are counted in nanoseconds.
    private static final double MOST_SECONDS = 1e9;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

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

    String json() {
        return Json.MAPPER.writeValueAsString(object);
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
        return required(name, "a whole number", JsonReader::isWhole).longValue();
    }

    /// A number of things: 0 or more.
    int count(String name) {
        return required(name, "a whole number from 0", node -> isWithin(node, 0, Integer.MAX_VALUE))
                .intValue();
    }

    double number(String name) {
        return required(name, "a number", JsonReader::isFinite).doubleValue();
    }

    /// How long something lasted: 0 or more.
    double seconds(String name) {
        return required(name, "a number of seconds from 0 to 1e9", node -> isBetween(node, 0, MOST_SECONDS))
                .doubleValue();
    }

    /// Jackson reads `1e999`, which is no double, as infinite.
    private static boolean isFinite(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.doubleValue());
    }

    private static boolean isBetween(JsonNode node, double least, double most) {
        return isFinite(node) && node.doubleValue() >= least && node.doubleValue() <= most;
    }

    private static boolean isWhole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong();
    }

    private static boolean isWithin(JsonNode node, long least, long most) {
        return isWhole(node) && node.longValue() >= least && node.longValue() <= most;
    }

    /// A length in whole minutes.
    Duration minutes(String name, int least, int most) {
        return Duration.ofMinutes(required(
                        name,
                        "a whole number from %d to %d".formatted(least, most),
                        node -> isWithin(node, least, most))
                .intValue());
    }

    Duration duration(String name) {
        return Duration.ofMillis(Math.round(seconds(name) * 1000));
    }

    Instant instant(String name) {
        var instant = parsed(name, "a UTC time such as 2026-11-21T07:30:00Z", Instant::parse);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
            throw wrong(name, "from 1970 to 9999", instant.toString());
        }
        return instant;
    }

    @Nullable Instant instantOrNull(String name) {
        return object.hasNonNull(name) ? instant(name) : null;
    }

    /// A moment on a monotonic clock, in seconds; null where it is left out.
    @Nullable SampleTime momentOrNull(String name) {
        return object.hasNonNull(name) ? moment(name) : null;
    }

    private SampleTime moment(String name) {
        var node = required(name, "a number of seconds, -1e9 to 1e9", it -> isBetween(it, -MOST_SECONDS, MOST_SECONDS));
        return new SampleTime(Math.round(node.doubleValue() * 1000) * 1_000_000);
    }

    /// Local time less UTC, whole seconds.
    ZoneOffset offset(String name) {
        return ZoneOffset.ofTotalSeconds(
                required(name, "a whole number of seconds, -64800 to 64800", JsonReader::isOffset)
                        .intValue());
    }

    private static boolean isOffset(JsonNode node) {
        return isWithin(node, ZoneOffset.MIN.getTotalSeconds(), ZoneOffset.MAX.getTotalSeconds());
    }

    LocalDate date(String name) {
        var date = parsed(name, "a date such as 2026-11-21", LocalDate::parse);
        if (date.getYear() < 1970 || date.getYear() > 9999) {
            throw wrong(name, "from 1970 to 9999", date.toString());
        }
        return date;
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
            case NUMBER -> isWhole(node) ? (Object) node.longValue() : finite(name, node);
            case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO ->
                throw wrong(name, "text, a number, true or false", shown(node));
        };
    }

    private Double finite(String name, JsonNode node) {
        if (!isFinite(node)) {
            throw wrong(name, "a number that a double can hold", shown(node));
        }
        return node.doubleValue();
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

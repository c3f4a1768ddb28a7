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
import org.plumbline.contract.json.record.PlainJson;
import org.plumbline.core.sample.SampleTime;

/// Reads the fields of one JSON object by name and kind, and says clearly which one is missing or wrong.
final class JsonReader {

    /// Thirty years: what is longer is a mistake, and would not fit where lengths are counted in nanoseconds.
    private static final double MOST_SECONDS = 1e9;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final String prefix;
    private final Map<?, ?> object;

    private JsonReader(String prefix, Map<?, ?> object) {
        this.prefix = prefix;
        this.object = object;
    }

    static JsonReader of(String place, @Nullable Object plain) {
        if (plain instanceof Map<?, ?> object) {
            return new JsonReader(place.equals("message") ? "" : place + ".", object);
        }
        throw MessageException.of(place, "an object", PlainJson.text(plain));
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    String json() {
        return PlainJson.text(object);
    }

    String text(String name) {
        return required(name, "text", String.class, _ -> true);
    }

    /// Text of a certain form.
    String text(String name, Pattern form) {
        return required(
                name,
                "text like " + form,
                String.class,
                text -> form.matcher(text).matches());
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        String word = text(name);
        return Kebab.find(type, word).orElseThrow(() -> wrong(name, "one of " + Kebab.all(type), word));
    }

    boolean flag(String name) {
        return required(name, "true or false", Boolean.class, _ -> true);
    }

    long whole(String name) {
        return required(name, "a whole number", Long.class, _ -> true);
    }

    /// A number of things: 0 or more.
    int count(String name) {
        return whole(name, "a whole number from 0", 0, Integer.MAX_VALUE);
    }

    double number(String name) {
        return number(name, "a number", -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /// How long something lasted: 0 or more.
    double seconds(String name) {
        return number(name, "a number of seconds from 0 to 1e9", 0, MOST_SECONDS);
    }

    /// Jackson reads `1e999`, which is no double, as infinite.
    private double number(String name, String allowed, double least, double most) {
        return required(
                        name,
                        allowed,
                        Number.class,
                        number -> number.doubleValue() >= least && number.doubleValue() <= most)
                .doubleValue();
    }

    private int whole(String name, String allowed, int least, int most) {
        return required(name, allowed, Long.class, whole -> whole >= least && whole <= most)
                .intValue();
    }

    /// A length in whole minutes.
    Duration minutes(String name, int least, int most) {
        return Duration.ofMinutes(whole(name, "a whole number from %d to %d".formatted(least, most), least, most));
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
        return object.get(name) != null ? instant(name) : null;
    }

    /// A moment on a monotonic clock, in seconds; null where it is left out.
    @Nullable SampleTime momentOrNull(String name) {
        return object.get(name) != null ? moment(name) : null;
    }

    private SampleTime moment(String name) {
        double seconds = number(name, "a number of seconds, -1e9 to 1e9", -MOST_SECONDS, MOST_SECONDS);
        return new SampleTime(Math.round(seconds * 1000) * 1_000_000);
    }

    /// Local time less UTC, whole seconds.
    ZoneOffset offset(String name) {
        int most = ZoneOffset.MAX.getTotalSeconds();
        return ZoneOffset.ofTotalSeconds(whole(name, "a whole number of seconds, -64800 to 64800", -most, most));
    }

    LocalDate date(String name) {
        var date = parsed(name, "a date such as 2026-11-21", LocalDate::parse);
        if (date.getYear() < 1970 || date.getYear() > 9999) {
            throw wrong(name, "from 1970 to 9999", date.toString());
        }
        return date;
    }

    JsonReader object(String name) {
        return of(prefix + name, required(name, "an object", Map.class, _ -> true));
    }

    /// An object that older messages do not have.
    Optional<JsonReader> objectIfAny(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /// A list of objects.
    List<JsonReader> objects(String name) {
        var objects = new ArrayList<JsonReader>();
        for (Object element : required(name, "a list of objects", List.class, _ -> true)) {
            objects.add(of("%s%s[%d]".formatted(prefix, name, objects.size()), element));
        }
        return objects;
    }

    /// The fields of an object whose names are open: text, whole numbers, numbers and booleans.
    Map<String, Object> values(String name) {
        var values = new TreeMap<String, Object>();
        object(name).object.forEach((key, value) -> values.put((String) key, simple(name + "." + key, value)));
        return values;
    }

    private Object simple(String name, @Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean flag -> flag;
            case Long whole -> whole;
            case Number number when Double.isFinite(number.doubleValue()) -> number.doubleValue();
            case Number number -> throw wrong(name, "a number that a double can hold", number.toString());
            case null, default -> throw wrong(name, "text, a number, true or false", PlainJson.text(value));
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

    private <T> T required(String name, String allowed, Class<T> type, Predicate<T> fits) {
        var value = object.get(name);
        if (type.isInstance(value) && fits.test(type.cast(value))) {
            return type.cast(value);
        }
        throw wrong(name, allowed, has(name) ? PlainJson.text(value) : "missing");
    }

    private MessageException wrong(String name, String allowed, String found) {
        return MessageException.of(prefix + name, allowed, found);
    }
}

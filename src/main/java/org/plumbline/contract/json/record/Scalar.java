package org.plumbline.contract.json.record;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a value that has no parts.
@FunctionalInterface
public interface Scalar {

    /// Makes the value of what was read.
    ///
    /// @throws MisfitException if that is none of the kind
    Object read(@Nullable Object plain);

    /// One that stands as text, and not as an empty one.
    ///
    /// @param allowed what a refusal says is allowed
    /// @param parse   throws what the JDK's own parsers throw
    static Scalar text(String allowed, Function<String, ?> parse) {
        return plain -> {
            try {
                return plain instanceof String text && !text.isEmpty() ? parse.apply(text) : refuse(plain, allowed);
            } catch (DateTimeException | IllegalArgumentException _) {
                return refuse(plain, allowed);
            }
        };
    }

    /// Any text.
    static String string(@Nullable Object plain) {
        return plain instanceof String text ? text : (String) refuse(plain, "text in quotes");
    }

    /// Numbers, booleans and text, and whatever else is given.
    static Map<Class<?>, Scalar> with(Map<Class<?>, Scalar> more) {
        var all = new HashMap<Class<?>, Scalar>(more);
        put(all, boolean.class, "true or false", plain -> plain instanceof Boolean ? plain : null);
        put(all, int.class, "a whole number", Scalar::whole);
        put(all, long.class, "a whole number", plain -> plain instanceof Long ? plain : null);
        put(all, double.class, "a number", plain -> plain instanceof Number number ? number.doubleValue() : null);
        all.put(String.class, Scalar::string);
        all.put(Integer.class, all.get(int.class));
        all.put(Double.class, all.get(double.class));
        return all;
    }

    private static @Nullable Object whole(@Nullable Object plain) {
        return plain instanceof Long whole && whole.intValue() == whole ? (Object) whole.intValue() : null;
    }

    private static void put(
            Map<Class<?>, Scalar> all,
            Class<?> type,
            String allowed,
            Function<@Nullable Object, @Nullable Object> read) {
        all.put(type, plain -> {
            var value = read.apply(plain);
            return value == null ? refuse(plain, allowed) : value;
        });
    }

    private static Object refuse(@Nullable Object plain, String allowed) {
        throw MisfitException.of(plain, allowed);
    }
}

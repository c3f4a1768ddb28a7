package org.plumbline.contract.json;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Constants as the contract spells them: `SEATED_STILL` is `seated-still`.
public final class Kebab {

    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(toUnmodifiableMap(constant -> of((Enum<?>) constant), identity()));
        }
    };

    private Kebab() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant that a word stands for.
    ///
    /// @throws IllegalArgumentException if it stands for none; the message names those there are
    public static <E extends Enum<E>> E parse(Class<E> type, @Nullable Object word) {
        return find(type, String.valueOf(word))
                .orElseThrow(() -> new IllegalArgumentException("'%s' must be one of %s".formatted(word, all(type))));
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Optional.ofNullable(WORDS.get(type).get(word)).map(type::cast);
    }

    static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Kebab::of).collect(Collectors.joining(", "));
    }
}

package org.plumbline.contract.json.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.NotAllowedException;

/// Makes records of plain values: each component by its name, none missing and none unknown.
///
/// Parts may be records, sealed interfaces of records (`@type` tells which, by its simple name), constants, lists and
/// scalars.
public final class RecordReader {

    static final String TYPE = "@type";

    private final Spelling spelling;
    private final Map<Class<?>, Scalar> scalars;

    /// @param more scalars beside numbers, booleans and text
    public RecordReader(Spelling spelling, Map<Class<?>, Scalar> more) {
        this.spelling = spelling;
        this.scalars = Scalar.with(more);
    }

    /// One record, or one case of a sealed interface.
    ///
    /// @throws MisfitException if something in it does not fit
    public <T> T read(@Nullable Object plain, Class<T> type) {
        return type.cast(type.isSealed() ? oneOf(plain, type) : record(fields(plain), type));
    }

    /// Many of a type, each under a constant or a text.
    ///
    /// @throws MisfitException if something in it does not fit
    public <K, V> Map<K, V> readMap(@Nullable Object plain, Class<K> keys, Class<V> values) {
        var map = new LinkedHashMap<K, V>();
        for (var field : fields(plain).entrySet()) {
            try {
                map.put(keys.cast(key(field.getKey(), keys)), read(field.getValue(), values));
            } catch (MisfitException misfit) {
                throw misfit.within(field.getKey());
            }
        }
        return map;
    }

    private Object key(String name, Class<?> type) {
        return type.isEnum() ? constant(name, type).orElseThrow(() -> unknown("is " + words(type))) : name;
    }

    private @Nullable Object value(@Nullable Object plain, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(plain, list.getActualTypeArguments()[0]);
        }
        var simple = (Class<?>) type;
        if (plain == null && !simple.isPrimitive()) {
            return null;
        }
        var scalar = scalars.get(simple);
        if (scalar != null) {
            return scalar.read(plain);
        }
        return simple.isEnum()
                ? constant(plain, simple).orElseThrow(() -> MisfitException.of(plain, words(simple)))
                : read(plain, simple);
    }

    /// What is told of an element is told of the list, which stands under a name.
    private List<@Nullable Object> list(@Nullable Object plain, Type elements) {
        if (!(plain instanceof List<?> list)) {
            throw MisfitException.of(plain, "a list");
        }
        var values = new ArrayList<@Nullable Object>();
        for (var element : list) {
            try {
                values.add(value(element, elements));
            } catch (MisfitException misfit) {
                throw misfit.ofWhole(plain);
            }
        }
        return values;
    }

    private Object oneOf(@Nullable Object plain, Class<?> type) {
        var fields = new LinkedHashMap<String, @Nullable Object>(fields(plain));
        var name = fields.remove(TYPE);
        var leaf = leaves(type)
                .filter(it -> it.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> MisfitException.of(
                                name, leaves(type).map(Class::getSimpleName).collect(Collectors.joining(" or ")))
                        .within(TYPE));
        return record(fields, leaf);
    }

    /// The permitted types, and theirs where they are sealed in turn.
    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordReader::leaves)
                : Stream.of(type);
    }

    private Object record(Map<String, @Nullable Object> fields, Class<?> type) {
        var shape = RecordShape.of(type);
        var components = shape.components();
        var names = components.stream().map(it -> spelling.key(it.getName())).toList();
        requireKnown(fields.keySet(), names);
        var values = new @Nullable Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(fields, names.get(i), components.get(i).getGenericType());
        }
        try {
            return shape.make(values);
        } catch (NotAllowedException refused) {
            throw refused(refused, fields);
        } catch (RuntimeException refused) {
            throw MisfitException.saying(String.valueOf(refused.getMessage()), refused);
        }
    }

    private @Nullable Object component(Map<String, @Nullable Object> fields, String name, Type type) {
        if (!fields.containsKey(name)) {
            throw MisfitException.saying("lacks " + name, null);
        }
        try {
            return value(fields.get(name), type);
        } catch (MisfitException misfit) {
            throw misfit.within(name);
        }
    }

    private static void requireKnown(Collection<String> found, List<String> names) {
        for (var name : found) {
            if (!names.contains(name)) {
                throw unknown("are " + String.join(", ", new TreeSet<>(names))).within(name);
            }
        }
    }

    private static MisfitException unknown(String allowed) {
        return MisfitException.saying("is no setting, allowed " + allowed, null);
    }

    /// What a record says of a component, or of a part of one, is told of where that stands.
    private MisfitException refused(NotAllowedException refused, Map<String, @Nullable Object> fields) {
        @Nullable Object found = fields;
        var names = spelling.key(refused.name()).split("\\.", -1);
        for (var name : names) {
            found = found instanceof Map<?, ?> part ? part.get(name) : null;
        }
        var misfit = MisfitException.of(found, refused.allowed());
        for (var name : Arrays.asList(names).reversed()) {
            misfit = misfit.within(name);
        }
        return misfit;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> fields(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> fields) {
            return (Map<String, @Nullable Object>) fields;
        }
        throw MisfitException.of(plain, "a section");
    }

    private Optional<Enum<?>> constant(@Nullable Object word, Class<?> type) {
        return constants(type).filter(it -> spelling.word(it).equals(word)).findFirst();
    }

    private String words(Class<?> type) {
        return constants(type).map(spelling::word).collect(Collectors.joining(" or "));
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(it -> (Enum<?>) it);
    }
}

package org.plumbline.contract.json.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a record is made of, asked of the JVM once.
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record, and no scalar that is known here");
        }
        components = List.of(type.getRecordComponents());
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException(broken);
        }
        constructor.setAccessible(true);
        components.forEach(it -> it.getAccessor().setAccessible(true));
    }

    /// @param type a record
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<RecordComponent> components() {
        return components;
    }

    /// A new one. What its constructor refuses, it throws.
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The value of one component.
    static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static RuntimeException thrown(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException refused) {
            return refused;
        }
        throw new IllegalStateException(e.getCause());
    }
}

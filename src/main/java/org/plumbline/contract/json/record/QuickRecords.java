package org.plumbline.contract.json.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/// Makes records by plain reflection.
///
/// Jackson calls a constructor through a method handle and lets the JVM write classes for each number and type of
/// parameters: for a configuration or a state, whose records are each made once, that took as long as reading the
/// whole file.
public final class QuickRecords {

    private QuickRecords() {}

    /// For a mapper that reads records.
    public static JacksonModule module() {
        return new SimpleModule() {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new Instantiators());
            }
        };
    }

    private static final class Instantiators extends ValueInstantiators.Base {

        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
            return type.getBeanClass().isRecord()
                            && usual instanceof StdValueInstantiator standard
                            && standard.getWithArgsCreator() != null
                            && standard.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor
                    ? new ByReflection(standard, constructor)
                    : usual;
        }
    }

    private static final class ByReflection extends StdValueInstantiator {

        private final transient Constructor<?> constructor;

        ByReflection(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                return context.handleInstantiationProblem(
                        _valueClass, values, rewrapCtorProblem(context, refused.getCause()));
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}

package org.plumbline.contract.json.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes records as [RecordReader] reads them with names as declared; times and lengths as ISO 8601 text.
public final class RecordWriter {

    private final JsonGenerator out;

    public RecordWriter(JsonGenerator out) {
        this.out = out;
    }

    /// Writes one value.
    ///
    /// @param type as declared: where that is a sealed interface, the case is written with it
    public void write(@Nullable Object value, Type type) {
        if (value instanceof List<?> list) {
            out.writeStartArray();
            var elements = ((ParameterizedType) type).getActualTypeArguments()[0];
            list.forEach(element -> write(element, elements));
            out.writeEndArray();
        } else if (value instanceof Record record) {
            out.writeStartObject();
            if (((Class<?>) type).isSealed()) {
                out.writeStringProperty(RecordReader.TYPE, record.getClass().getSimpleName());
            }
            fields(record);
            out.writeEndObject();
        } else {
            PlainJson.write(out, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    private void fields(Record record) {
        for (var component : RecordShape.of(record.getClass()).components()) {
            out.writeName(component.getName());
            write(RecordShape.value(record, component), component.getGenericType());
        }
    }
}

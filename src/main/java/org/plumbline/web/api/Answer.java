package org.plumbline.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.plumbline.contract.json.JsonWriter;

/// Answers as JSON, or a list as CSV where that is preferred.
final class Answer {

    private static final String JSON = "application/json;charset=utf-8";
    private static final String CSV = "text/csv;charset=utf-8";

    private Answer() {}

    static void object(Context request, Consumer<JsonWriter> fields) {
        var json = new JsonWriter();
        fields.accept(json);
        request.contentType(JSON).result(json.json());
    }

    /// `{name: [...]}`, or a table with a row for each element.
    static <T> void list(Context request, String name, List<T> elements, BiConsumer<JsonWriter, T> fields) {
        if (prefersCsv(request)) {
            request.header("Content-Disposition", "attachment; filename=\"plumbline-%s.csv\"".formatted(name))
                    .header("Vary", "Accept")
                    .contentType(CSV)
                    .result(Table.of(elements, fields).csv());
        } else {
            request.header("Vary", "Accept");
            object(request, json -> json.objects(name, elements, fields));
        }
    }

    /// Whoever asks for both gets JSON.
    private static boolean prefersCsv(Context request) {
        var accepted = request.header("Accept");
        return accepted != null && accepted.contains("text/csv") && !accepted.contains("application/json");
    }
}

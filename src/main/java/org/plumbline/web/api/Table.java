package org.plumbline.web.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.plumbline.contract.json.JsonWriter;

/// JSON objects as a table: a column for each field, `seconds.walking` for one within another.
record Table(List<String> columns, List<Map<String, String>> rows) {

    static <T> Table of(List<T> elements, BiConsumer<JsonWriter, T> fields) {
        var columns = new LinkedHashSet<String>();
        var rows = new ArrayList<Map<String, String>>();
        for (T element : elements) {
            var row = new LinkedHashMap<String, String>();
            JsonWriter.eachField(json -> fields.accept(json, element), row::put);
            columns.addAll(row.keySet());
            rows.add(row);
        }
        return new Table(List.copyOf(columns), rows);
    }

    String csv() {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return text.toString();
    }
}

package org.plumbline.recording.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plumbline.recording.RecordingException;
import org.plumbline.recording.Row;

/// The first line of a CSV file: which field holds what.
record Header(Row row, CsvOptions options) {

    private static final Predicate<String> USUAL_CELL =
            Pattern.compile("s\\d{1,3}|c\\d\\d").asMatchPredicate();

    boolean has(Column column) {
        return row.fields().contains(options.name(column));
    }

    /// @throws RecordingException if the file has no such column
    int field(Column column) throws RecordingException {
        return field(options.name(column));
    }

    /// The mat's cells; empty where the file has none.
    List<Integer> cells() throws RecordingException {
        var names = options.cells().isEmpty()
                ? row.fields().stream().filter(USUAL_CELL).toList()
                : options.cells();
        var fields = new ArrayList<Integer>();
        for (String name : names) {
            fields.add(field(name));
        }
        return fields;
    }

    /// Refuses columns that were named on the command line but are not in the file.
    void checkNamedColumns() throws RecordingException {
        for (String name : options.columns().values()) {
            field(name);
        }
    }

    private int field(String name) throws RecordingException {
        int field = row.fields().indexOf(name);
        if (field < 0) {
            throw row.wrong(0, "no column '%s', the file has %s".formatted(name, String.join(", ", row.fields())));
        }
        return field;
    }
}

package org.plumbline.evaluation.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.evaluation.Figure;

/// What a simple way reaches on the same kind of recordings, to be seen beside each figure.
record Baselines(List<NamedCsvRecord> rows) {

    private static final Path FILE = Path.of("src/test/resources/evaluation/baselines.csv");

    static Baselines read() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return new Baselines(csv.stream().toList());
        }
    }

    Column column() {
        return new Column("simple way", this::of);
    }

    private String of(Figure figure) {
        return rows.stream()
                .filter(row -> figure.task().startsWith(row.getField("task")))
                .filter(row -> figure.set().startsWith(row.getField("set")))
                .filter(row -> figure.figure().startsWith(row.getField("figure")))
                .map(row -> row.getField("baseline"))
                .findFirst()
                .orElse("");
    }
}

package org.plumbline.evaluation.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of text under a header.
record Table(List<String> header, List<List<String>> rows) {

    /// A Markdown table that is also straight in a terminal.
    String markdown() {
        var lines = new ArrayList<List<String>>();
        lines.add(header);
        lines.add(IntStream.range(0, header.size())
                .mapToObj(i -> "-".repeat(width(i)))
                .toList());
        lines.addAll(rows);
        return lines.stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
    }

    void writeCsv(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i) + " ".repeat(width(i) - cells.get(i).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).length())
                .reduce(header.get(column).length(), Math::max);
    }
}

package org.plumbline.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.evaluation.Figure;

/// What one measuring profile found.
///
/// @param figures every figure it is asked for, measured or not
/// @param columns how a figure is shown
public record Summary(List<Figure> figures, List<Column> columns) {

    /// A summary of figures that belong to no person.
    public static Summary of(String profile, List<Figure> figures) {
        return new Summary(figures, Column.withoutPeople(command(profile)));
    }

    /// A summary of figures over people.
    public static Summary ofPeople(String profile, List<Figure> figures) {
        return new Summary(figures, Column.ofPeople(command(profile)));
    }

    /// Writes `summary.csv` for machines and `summary.md` for the documentation into `folder`, and prints the table.
    public void publish(Path folder) throws IOException {
        var table = table();
        table.writeCsv(folder.resolve("summary.csv"));
        Files.writeString(folder.resolve("summary.md"), table.markdown() + "\n" + verdict() + "\n");
        System.out.print(table.markdown());
        System.out.println(verdict());
    }

    /// One line that a missed or missing figure cannot hide behind.
    String verdict() {
        long unmeasured = figures.stream().filter(figure -> !figure.measured()).count();
        long missed = figures.stream().filter(figure -> !figure.holds()).count() - unmeasured;
        return "%d figures: %d hold, %d do NOT hold, %d not measured yet"
                .formatted(figures.size(), figures.size() - missed - unmeasured, missed, unmeasured);
    }

    private Table table() {
        return new Table(
                columns.stream().map(Column::name).toList(),
                figures.stream().map(this::row).toList());
    }

    private List<String> row(Figure figure) {
        return columns.stream().map(column -> column.text().apply(figure)).toList();
    }

    private static String command(String profile) {
        return "mvn -q -P%s verify".formatted(profile);
    }
}

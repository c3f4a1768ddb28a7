package org.plumbline.evaluation.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.evaluation.Figure;

/// What one measuring profile found, as everybody is told it.
public final class Summary {

    private final List<Figure> figures;
    private final List<Column> columns;

    private Summary(List<Figure> figures, List<Column> columns) {
        this.figures = figures;
        this.columns = columns;
    }

    /// A summary of figures that belong to no person.
    public static Summary of(String profile, List<Figure> figures) {
        return new Summary(figures, Column.withoutPeople(command(profile)));
    }

    /// A summary of figures over people.
    public static Summary ofPeople(String profile, List<Figure> figures) {
        return new Summary(figures, Column.ofPeople(command(profile)));
    }

    /// Prints the table, and writes `summary.csv` into `folder`.
    public void publish(Path folder) throws IOException {
        table(columns).writeCsv(folder.resolve("summary.csv"));
        System.out.print(table(columns).markdown());
        System.out.println(verdict());
    }

    /// Writes the page of the documentation that shows these figures, with the table of this run, into `folder`.
    public void renew(Path page, Path folder) throws IOException {
        new DocPage(page).renew(folder, document().markdown() + "\n" + verdict() + ".\n");
    }

    /// The table of the documentation: what a simple way reaches instead of the command that is the same in each row.
    Table document() throws IOException {
        var shown = columns.stream().filter(column -> !column.name().equals("command"));
        return table(Stream.concat(shown, Stream.of(Baselines.read().column())).toList());
    }

    /// One line that a missed or missing figure cannot hide behind.
    String verdict() {
        return "%d figures: %d hold, %d do NOT hold, %d not measured yet, %d without a bar"
                .formatted(
                        figures.size(),
                        count(Figure.Verdict.HOLDS),
                        count(Figure.Verdict.MISSES),
                        count(Figure.Verdict.NOT_MEASURED),
                        count(Figure.Verdict.NO_BAR));
    }

    private long count(Figure.Verdict verdict) {
        return figures.stream().filter(figure -> figure.verdict() == verdict).count();
    }

    private Table table(List<Column> shown) {
        return new Table(
                shown.stream().map(Column::name).toList(),
                figures.stream().map(figure -> row(figure, shown)).toList());
    }

    private static List<String> row(Figure figure, List<Column> shown) {
        return shown.stream().map(column -> column.text().apply(figure)).toList();
    }

    private static String command(String profile) {
        return "mvn -q -P%s verify".formatted(profile);
    }
}

package org.plumbline.evaluation.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.evaluation.Figure;

/// `people.csv`: one row a person and figure, so that nobody disappears in a mean.
public final class PeopleFile {

    private static final List<String> HEADER = List.of("task", "set", "figure", "unit", "person", "value");

    private PeopleFile() {}

    public static void write(Path folder, List<Figure> figures) throws IOException {
        var rows = figures.stream().flatMap(figure -> figure.people().stream().map(person -> row(figure, person)));
        new Table(HEADER, rows.toList()).writeCsv(folder.resolve("people.csv"));
    }

    private static List<String> row(Figure figure, Figure.Person person) {
        return List.of(
                figure.task(),
                figure.set(),
                figure.figure(),
                figure.unit(),
                person.person(),
                Column.number(person.value()));
    }
}

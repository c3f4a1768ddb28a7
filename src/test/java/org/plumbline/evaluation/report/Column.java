package org.plumbline.evaluation.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.evaluation.Figure;

/// One column of a summary: its name and what it says of a figure.
record Column(String name, Function<Figure, String> text) {

    /// Finer than any bar; more digits would be noise.
    private static final MathContext DIGITS = new MathContext(5);

    private static final Set<String> OF_PEOPLE = Set.of("set", "people", "worst_person", "worst_value");

    /// What a profile over people reports.
    static List<Column> ofPeople(String command) {
        return List.of(
                new Column("task", Figure::task),
                new Column("set", Figure::set),
                new Column("figure", Figure::figure),
                new Column("unit", Figure::unit),
                new Column("value", figure -> number(figure.value())),
                new Column("bar", Figure::barText),
                new Column("holds", figure -> figure.verdict().text()),
                new Column("people", figure -> Integer.toString(figure.people().size())),
                new Column(
                        "worst_person",
                        figure -> figure.worst().map(Figure.Person::person).orElse("")),
                new Column(
                        "worst_value",
                        figure -> figure.worst()
                                .map(worst -> number(worst.value()))
                                .orElse("")),
                new Column("command", _ -> command));
    }

    /// What a profile reports whose figures belong to no person.
    static List<Column> withoutPeople(String command) {
        return ofPeople(command).stream()
                .filter(column -> !OF_PEOPLE.contains(column.name()))
                .toList();
    }

    /// The number as tables show it; empty when it was not measured.
    static String number(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString()
                : "";
    }
}

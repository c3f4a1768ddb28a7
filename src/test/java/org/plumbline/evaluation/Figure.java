package org.plumbline.evaluation;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One measured figure beside the bar it is held to.
///
/// @param task   what was asked, such as "steps"
/// @param set    data set it was measured on
/// @param figure what the number is, such as "MAPE"
/// @param unit   of the number; "1" for a share
/// @param value  NaN where it was not measured; such a figure never holds
/// @param bar    what it is held to
/// @param people the figure person by person; empty where persons do not apply
public record Figure(String task, String set, String figure, String unit, double value, Bar bar, List<Person> people) {

    /// The figure of one person (or trial).
    public record Person(String person, double value) {}

    /// A bound that a good value keeps.
    public sealed interface Bar {
        record AtMost(double limit) implements Bar {}

        record AtLeast(double limit) implements Bar {}

        /// Reported only.
        record None() implements Bar {}
    }

    /// A figure that the project owes and does not have yet.
    public static Figure notMeasured(String task, String figure, String unit, Bar bar) {
        return new Figure(task, "", figure, unit, Double.NaN, bar, List.of());
    }

    /// How the figure stands against its bar.
    public enum Verdict {
        HOLDS("yes"),
        MISSES("no"),
        NOT_MEASURED("no"),
        NO_BAR("");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /// As the column `holds` says it: what was not measured does not hold.
        public String text() {
            return text;
        }
    }

    public Verdict verdict() {
        if (Double.isNaN(value)) {
            return Verdict.NOT_MEASURED;
        }
        return switch (bar) {
            case Bar.AtMost(double limit) -> value <= limit ? Verdict.HOLDS : Verdict.MISSES;
            case Bar.AtLeast(double limit) -> value >= limit ? Verdict.HOLDS : Verdict.MISSES;
            case Bar.None() -> Verdict.NO_BAR;
        };
    }

    /// The person whose figure is furthest on the wrong side of the bar.
    public Optional<Person> worst() {
        return switch (bar) {
            case Bar.AtMost _ -> people.stream().max(comparingDouble(Person::value));
            case Bar.AtLeast _ -> people.stream().min(comparingDouble(Person::value));
            case Bar.None() -> Optional.empty();
        };
    }

    /// The bar as the table shows it: "<= 3.0", ">= 0.95" or nothing.
    public String barText() {
        return switch (bar) {
            case Bar.AtMost(double limit) -> String.format(Locale.ROOT, "<= %s", limit);
            case Bar.AtLeast(double limit) -> String.format(Locale.ROOT, ">= %s", limit);
            case Bar.None() -> "";
        };
    }
}

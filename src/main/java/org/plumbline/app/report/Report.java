package org.plumbline.app.report;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.period.PeriodSummary;

/// Some weeks on one or two pages, as an HTML file that needs nothing beside itself.
///
/// @param period the figures of all of it
/// @param days   those that something was told about
/// @param diary  empty where it is not to be taken along
record Report(PeriodSummary period, List<DaySummary> days, DiaryTable diary, Wording words) {

    String html() {
        var head = page()
                + Tag.of("h1", words.text("nav.report"))
                + Tag.of(
                        "h2",
                        words.text(
                                "history.period",
                                Map.of("from", words.date(period.first()), "to", words.date(period.last()))));
        var body = days.isEmpty() ? Tag.of("p", words.text("weeks.empty")) : told();
        return head + body + diary.html() + Tag.of("p class=\"soft\"", words.text("footer.notMedical"))
                + "</body></html>\n";
    }

    private String page() {
        return """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Plumbline</title><style>
            body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.45 sans-serif; color: #2f2923; }
            dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: .8rem; }
            dt, .soft, thead { color: #6b6157; } dd { margin: 0; font-size: 1.2rem; font-weight: 600; }
            table { border-collapse: collapse; width: 100%%; font-size: .9rem; }
            th, td { text-align: left; font-weight: 400; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #e7dccd; }
            svg { width: 100%%; margin: 1rem 0; } svg, tr { break-inside: avoid; }
            @page { size: A4; margin: 16mm; } @media print { body { margin: 0; max-width: none; } }
            </style></head><body>
            """.formatted(words.locale().toLanguageTag());
    }

    private String told() {
        double unknown = period.meanDay().unknown();
        var count = (int) (period.last().toEpochDay() - period.first().toEpochDay() + 1);
        return Tag.of(
                        "p class=\"soft\"",
                        words.text("report.coverage", Map.of("days", days.size(), "unknown", words.length(unknown))))
                + figures()
                + new DayBars(period.first(), count, days).svg(Tag.escaped(words.text("weeks.picture")))
                + weeks()
                + Tag.of("p class=\"soft\"", words.text("report.words"));
    }

    private String figures() {
        var mean = period.meanDay();
        var total = period.total();
        double share = 1.0 / period.days();
        return "<dl>" + figure("report.sitting", words.length(mean.seated()))
                + figure("report.from30", words.tenth(total.boutsFrom30() * share))
                + figure("report.longest", words.length((double)
                        total.longestBout().toSeconds()))
                + figure("report.breaks", words.tenth(total.breaks() * share))
                + figure("report.walking", words.length(mean.walking()))
                + figure("report.slumped", words.length(total.slumpSeconds() * share))
                + "</dl>\n";
    }

    private String figure(String name, String value) {
        return "<div>" + Tag.of("dt", words.text(name)) + Tag.of("dd", value) + "</div>";
    }

    /// A row for each week, so that a change over time can be seen.
    private String weeks() {
        var heads = Stream.of("week", "told", "sitting", "from30", "from60", "breaks", "walking", "slumped")
                .map(name -> Tag.of("th", words.text("report." + name)))
                .collect(joining());
        var rows = days.stream().collect(groupingBy(Report::monday, TreeMap::new, joiningDays()));
        return "<table><thead><tr>" + heads + "</tr></thead><tbody>" + String.join("", rows.values())
                + "</tbody></table>\n";
    }

    private static LocalDate monday(DaySummary day) {
        return day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Collector<DaySummary, ?, String> joiningDays() {
        return collectingAndThen(toList(), this::week);
    }

    private String week(List<DaySummary> week) {
        var monday = monday(week.getFirst());
        var sums = PeriodSummary.of(monday, monday.plusDays(6), week);
        var total = sums.total();
        double share = 1.0 / week.size();
        return "<tr>"
                + Stream.of(
                                words.date(monday),
                                String.valueOf(week.size()),
                                words.length(sums.meanDay().seated()),
                                words.tenth(total.boutsFrom30() * share),
                                words.tenth(total.boutsFrom60() * share),
                                words.tenth(total.breaks() * share),
                                words.length(sums.meanDay().walking()),
                                words.length(total.slumpSeconds() * share))
                        .map(cell -> Tag.of("td", cell))
                        .collect(joining())
                + "</tr>";
    }
}

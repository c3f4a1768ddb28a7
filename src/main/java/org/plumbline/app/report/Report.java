package org.plumbline.app.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
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
        double unknown = period.meanDay().seconds().unknown();
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
        return "<dl>" + figure("report.sitting", words.length(mean.seconds().seated()))
                + figure("report.from30", words.tenth(mean.boutsFrom30()))
                + figure("report.longest", words.length((double)
                        period.total().longestBout().toSeconds()))
                + figure("report.breaks", words.tenth(mean.breaks()))
                + figure("report.walking", words.length(mean.seconds().walking()))
                + figure("report.slumped", words.length(mean.slumpSeconds()))
                + "</dl>\n";
    }

    private String figure(String name, String value) {
        return "<div>" + Tag.of("dt", words.text(name)) + Tag.of("dd", value) + "</div>";
    }

    /// A row for each week.
    private String weeks() {
        var heads = Stream.of("week", "told", "sitting", "from30", "from60", "breaks", "walking", "slumped")
                .map(name -> Tag.of("th", words.text("report." + name)))
                .collect(joining());
        var rows = PeriodSummary.weeks(days).stream().map(this::week).collect(joining());
        return "<table><thead><tr>" + heads + "</tr></thead><tbody>" + rows + "</tbody></table>\n";
    }

    private String week(PeriodSummary week) {
        var mean = week.meanDay();
        return "<tr>"
                + Stream.of(
                                words.date(week.first()),
                                String.valueOf(week.days()),
                                words.length(mean.seconds().seated()),
                                words.tenth(mean.boutsFrom30()),
                                words.tenth(mean.boutsFrom60()),
                                words.tenth(mean.breaks()),
                                words.length(mean.seconds().walking()),
                                words.length(mean.slumpSeconds()))
                        .map(cell -> Tag.of("td", cell))
                        .collect(joining())
                + "</tr>";
    }
}

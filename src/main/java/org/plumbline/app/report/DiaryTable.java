package org.plumbline.app.report;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.web.diary.Diary;
import org.plumbline.web.diary.Entry;

/// What she wrote and marked, the newest first, beside the figures and not because of them.
///
/// @param zone hers
record DiaryTable(List<Diary.Kept> kept, ZoneId zone, Wording words) {

    /// Nothing where there is nothing to tell.
    String html() {
        if (kept.isEmpty()) {
            return "";
        }
        var heads = Stream.of("report.when", "diary.pain", "diary.where", "diary.note")
                .map(name -> Tag.of("th", words.text(name)))
                .collect(joining());
        return Tag.of("h2", words.text("nav.diary"))
                + Tag.of("p class=\"soft\"", words.text("report.diary"))
                + "<table><thead><tr>" + heads + "</tr></thead><tbody>"
                + kept.stream().map(this::row).collect(joining())
                + "</tbody></table>\n";
    }

    private String row(Diary.Kept each) {
        var entry = each.entry();
        return "<tr>"
                + Stream.of(
                                words.moment(entry.at().atZone(zone)),
                                entry.pain() == null ? "–" : entry.pain().toString(),
                                entry.places().stream().map(this::place).collect(joining(", ")),
                                note(each, entry))
                        .map(cell -> Tag.of("td", cell))
                        .collect(joining())
                + "</tr>";
    }

    private String place(String name) {
        return words.find("diary.places." + name).orElse(name);
    }

    private String note(Diary.Kept each, Entry entry) {
        return each.fromButton() ? words.text("diary.pressed") : entry.note();
    }
}

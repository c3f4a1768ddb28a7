package org.plumbline.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.plumbline.contract.json.JsonWriter;
import org.plumbline.core.summary.DaySummary;

/// Everything that is kept of the days of a device, as files: each list as JSON and as CSV.
///
/// @param book of the device
public record DayFiles(DayBook book) {

    /// Before this nobody wore a clip.
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    /// Takes the files one by one.
    @FunctionalInterface
    public interface Taker {
        void take(String name, String text) throws IOException;
    }

    /// Hands over every file up to a day.
    public void writeTo(Taker taker, LocalDate today) throws IOException {
        var last = today.plusDays(1);
        var days = book.days(BEGINNING, last);
        write(taker, "days", days, DayJson::write);
        write(taker, "bouts", book.bouts(BEGINNING, last), DayJson::write);
        for (var date : days.stream().map(DaySummary::date).toList()) {
            write(taker, "minutes/" + date, book.minutes(date), DayJson::write);
            write(taker, "events/" + date, book.events(date), DayJson::write);
        }
    }

    private static <T> void write(Taker taker, String name, List<T> elements, BiConsumer<JsonWriter, T> fields)
            throws IOException {
        var list = name.replaceFirst("/.*", "");
        taker.take(
                name + ".json", new JsonWriter().objects(list, elements, fields).json());
        taker.take(name + ".csv", Table.of(elements, fields).csv());
    }
}

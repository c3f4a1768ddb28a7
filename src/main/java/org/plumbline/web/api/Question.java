package org.plumbline.web.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What a request asks about; a wrong one is refused with what is allowed.
record Question(Context request) {

    /// More than a year and a bit is more than a picture can show.
    private static final int MOST_DAYS = 400;

    /// Days from `first` to `last`, both included.
    record Range(LocalDate first, LocalDate last) {}

    /// The date in the path.
    LocalDate date() {
        return date("date", request.pathParam("date"));
    }

    /// The range in `from` and `to`.
    Range range() {
        return range("");
    }

    /// The range in `with_from` and `with_to`.
    Range otherRange() {
        return range("with_");
    }

    private Range range(String prefix) {
        var first = date(prefix + "from", request.queryParam(prefix + "from"));
        var last = date(prefix + "to", request.queryParam(prefix + "to"));
        long count = ChronoUnit.DAYS.between(first, last) + 1;
        if (count < 1 || count > MOST_DAYS) {
            throw new BadRequestResponse(
                    "%sfrom %s to %s is %d days; allowed is 1 to %d".formatted(prefix, first, last, count, MOST_DAYS));
        }
        return new Range(first, last);
    }

    private static LocalDate date(String name, @Nullable String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException _) {
            throw new BadRequestResponse(name + " is " + value + "; it must be a date such as 2026-03-01");
        }
    }
}

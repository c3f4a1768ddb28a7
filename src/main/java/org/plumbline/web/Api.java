package org.plumbline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.access.Right;

/// The routes under `/api/v1` that tell of days.
final class Api {

    /// More than a year and a bit is more than a picture can show.
    private static final int MOST_DAYS = 400;

    private final Desks desks;

    Api(Desks desks) {
        this.desks = desks;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/today", request -> request.json(days(request).today()), Right.DAYS);
        routes.get("/api/v1/days/{date}", this::day, Right.DAYS);
        routes.get("/api/v1/days", this::range, Right.DAYS);
    }

    private Days days(Context request) {
        return desks.of(request).days();
    }

    private void day(Context request) {
        request.json(days(request).day(date("date", request.pathParam("date"))));
    }

    private void range(Context request) {
        var first = date("from", request.queryParam("from"));
        var last = date("to", request.queryParam("to"));
        long count = ChronoUnit.DAYS.between(first, last) + 1;
        if (count < 1 || count > MOST_DAYS) {
            throw new BadRequestResponse(
                    "from " + first + " to " + last + " is " + count + " days; allowed is 1 to " + MOST_DAYS);
        }
        request.json(Map.of("days", days(request).days(first, last)));
    }

    private static LocalDate date(String name, @Nullable String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException _) {
            throw new BadRequestResponse(name + " is " + value + "; it must be a date such as 2026-03-01");
        }
    }
}

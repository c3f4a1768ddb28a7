package org.plumbline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The routes under `/api/v1`.
final class Api {

    /// More than a year and a bit is more than a picture can show.
    private static final int MOST_DAYS = 400;

    private static final int DEFAULT_PAUSE_MINUTES = 60;
    private static final int LONGEST_PAUSE_MINUTES = 480;

    private final Days days;
    private final @Nullable Commands commands;
    private final ApiJson json;

    Api(Days days, @Nullable Commands commands, ApiJson json) {
        this.days = days;
        this.json = json;
        this.commands = commands;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/today", request -> request.json(days.today()));
        routes.get("/api/v1/days/{date}", request -> request.json(days.day(date("date", request.pathParam("date")))));
        routes.get("/api/v1/days", this::range);
        if (commands != null) {
            addTo(routes, commands);
        }
    }

    private void addTo(RoutesConfig routes, Commands asked) {
        routes.post("/api/v1/snooze", request -> accepted(request, asked::snooze));
        routes.post("/api/v1/pause", request -> pause(request, asked));
        routes.post("/api/v1/resume", request -> accepted(request, asked::resume));
    }

    private void range(Context request) {
        var first = date("from", request.queryParam("from"));
        var last = date("to", request.queryParam("to"));
        long count = ChronoUnit.DAYS.between(first, last) + 1;
        if (count < 1 || count > MOST_DAYS) {
            throw new BadRequestResponse(
                    "from " + first + " to " + last + " is " + count + " days; allowed is 1 to " + MOST_DAYS);
        }
        request.json(Map.of("days", days.days(first, last)));
    }

    /// What a pause may be asked with.
    ///
    /// @param minutes how long; an hour if it is left out
    record PauseRequest(@Nullable Integer minutes) {}

    private void pause(Context request, Commands asked) {
        int minutes = pauseMinutes(request);
        if (minutes < 1 || minutes > LONGEST_PAUSE_MINUTES) {
            throw new BadRequestResponse("minutes is " + minutes + "; allowed is 1 to " + LONGEST_PAUSE_MINUTES);
        }
        accepted(request, () -> asked.pause(Duration.ofMinutes(minutes)));
    }

    private int pauseMinutes(Context request) {
        try {
            var asked = json.read(request.body(), PauseRequest.class).minutes();
            return asked == null ? DEFAULT_PAUSE_MINUTES : asked;
        } catch (JacksonException _) {
            throw new BadRequestResponse("the body must be JSON such as {\"minutes\": 60}");
        }
    }

    private static void accepted(Context request, Runnable command) {
        command.run();
        request.status(HttpStatus.ACCEPTED).json(Map.of());
    }

    private static LocalDate date(String name, @Nullable String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException _) {
            throw new BadRequestResponse(name + " is " + value + "; it must be a date such as 2026-03-01");
        }
    }
}

package org.plumbline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.contract.json.MessageException;
import org.plumbline.core.engine.Wish;

/// The routes under `/api/v1`.
final class Api {

    /// More than a year and a bit is more than a picture can show.
    private static final int MOST_DAYS = 400;

    private final Days days;
    private final @Nullable Commands commands;

    Api(Days days, @Nullable Commands commands) {
        this.days = days;
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
        for (var name : CommandName.values()) {
            routes.post("/api/v1/" + name.word(), request -> ask(request, name, asked));
        }
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

    /// Asks for what the body says, as a message on the command's topic would.
    private static void ask(Context request, CommandName name, Commands asked) throws InterruptedException {
        var answer = asked.ask(wish(name, request.body()));
        if (answer.isEmpty()) {
            request.status(HttpStatus.GATEWAY_TIMEOUT).json(Map.of("reason", "the desk did not answer"));
        } else if (answer.get().accepted()) {
            request.status(HttpStatus.ACCEPTED).json(Map.of());
        } else {
            request.status(HttpStatus.CONFLICT)
                    .json(Map.of("reason", answer.get().reason()));
        }
    }

    private static Wish wish(CommandName name, String body) {
        try {
            return CommandJson.decode(name, body);
        } catch (MessageException wrong) {
            throw new BadRequestResponse(String.valueOf(wrong.getMessage()));
        }
    }

    private static LocalDate date(String name, @Nullable String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException _) {
            throw new BadRequestResponse(name + " is " + value + "; it must be a date such as 2026-03-01");
        }
    }
}

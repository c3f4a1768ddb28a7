package org.plumbline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.contract.json.MessageException;
import org.plumbline.core.engine.Wish;
import org.plumbline.web.access.Right;
import org.plumbline.web.access.Visit;

/// The routes under `/api/v1` that ask a device for something: for its owner alone.
final class CommandRoutes {

    private final Household household;

    CommandRoutes(Household household) {
        this.household = household;
    }

    void addTo(RoutesConfig routes) {
        for (var name : CommandName.values()) {
            routes.post("/api/v1/" + name.word(), request -> ask(request, name), Right.OWN);
        }
    }

    /// Asks for what the body says, as a message on the command's topic would.
    private void ask(Context request, CommandName name) throws InterruptedException {
        var commands = household.commands(Visit.of(request).about());
        if (commands == null) {
            throw new NotFoundResponse("This device cannot be asked for anything.");
        }
        var answer = commands.ask(wish(name, request.body()));
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
}

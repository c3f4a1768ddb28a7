package org.plumbline.web.personal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.json.JsonWriter;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Offer;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Plan;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.plan.exercise.Assignment;
import org.plumbline.web.access.Right;
import org.plumbline.web.access.Visit;

/// Reading and telling stage, flags and consent: for her alone.
public final class PersonalRoutes {

    private static final String PATH = "/api/v1/personal";

    private final Function<String, @Nullable PersonalSettings> settings;
    private final Plan plan;

    /// @param settings of a device; null where they are kept on another machine
    public PersonalRoutes(Function<String, @Nullable PersonalSettings> settings, Plan plan) {
        this.settings = settings;
        this.plan = plan;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::show, Right.OWN);
        routes.put(PATH, this::tell, Right.OWN);
    }

    private void show(Context request) {
        var kept = settings.apply(Visit.of(request).about());
        var json = new JsonWriter().flag("kept_here", kept != null);
        write(json, kept == null ? Personal.UNTOLD : kept.told());
        request.contentType("application/json;charset=utf-8").result(json.json());
    }

    /// With what she is offered, so that the page need not decide it a second time.
    private void write(JsonWriter json, Personal personal) {
        if (personal.stage() != null) {
            json.word("stage", personal.stage());
        }
        var offer = plan.offer(personal, DayKind.ORDINARY);
        json.words("flags", personal.flags().stream().map(Kebab::of).toList())
                .word("consent", personal.consent())
                .words("offered", names(offer.exercises()))
                .words(
                        "routines",
                        plan.routine().keySet().stream()
                                .filter(name -> isOffered(offer, name))
                                .toList());
    }

    private boolean isOffered(Offer offer, String routine) {
        return !offer.routine(Objects.requireNonNull(plan.routine().get(routine)))
                .isEmpty();
    }

    private static List<String> names(List<Assignment> exercises) {
        return exercises.stream().map(Assignment::name).distinct().toList();
    }

    /// @param stage null for none
    /// @param flags null for none
    record Written(
            @Nullable String stage,
            @Nullable List<String> flags,
            @Nullable String consent) {}

    private void tell(Context request) {
        var kept = settings.apply(Visit.of(request).about());
        var told = personal(request.bodyAsClass(Written.class));
        if (kept == null) {
            throw new ConflictResponse("This is kept on another machine, at the desk.");
        }
        try {
            kept.tell(told);
            request.status(HttpStatus.OK).json(Map.of());
        } catch (IOException e) {
            throw new ConflictResponse("not saved: " + e.getMessage());
        }
    }

    private static Personal personal(Written written) {
        try {
            var flags = Objects.requireNonNullElse(written.flags(), List.<String>of());
            return new Personal(
                    written.stage() == null ? null : Kebab.parse(Stage.class, written.stage()),
                    flags.stream().map(flag -> Kebab.parse(Flag.class, flag)).toList(),
                    Kebab.parse(Consent.class, written.consent()));
        } catch (IllegalArgumentException wrong) {
            throw new BadRequestResponse(String.valueOf(wrong.getMessage()));
        }
    }
}

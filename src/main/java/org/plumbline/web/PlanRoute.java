package org.plumbline.web;

import io.javalin.config.RoutesConfig;
import org.plumbline.core.plan.Plan;
import org.plumbline.web.access.Right;

/// The coaching plan as it is, for whoever signed in: it tells nothing about anybody.
final class PlanRoute {

    private final Shown shown;

    /// What the page gets.
    ///
    /// @param call whom to call, as configured; empty for nobody
    record Shown(Plan plan, String call) {}

    PlanRoute(Shown shown) {
        this.shown = shown;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/plan", request -> request.json(shown), Right.SIGNED_IN);
    }
}

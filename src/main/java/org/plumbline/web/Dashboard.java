package org.plumbline.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.plan.Plan;
import org.plumbline.web.access.Entrance;
import org.plumbline.web.access.Gate;
import org.plumbline.web.access.Guests;
import org.plumbline.web.access.Right;
import org.plumbline.web.access.Shares;
import org.plumbline.web.access.Visit;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Secret;
import org.plumbline.web.api.DeviceView;
import org.plumbline.web.api.QueryRoutes;
import org.plumbline.web.diary.Diary;
import org.plumbline.web.diary.DiaryRoutes;
import org.plumbline.web.listen.Listener;
import org.plumbline.web.live.LiveRoute;
import org.plumbline.web.live.LiveRoute.Feed;
import org.plumbline.web.metrics.Metrics;
import org.plumbline.web.metrics.MetricsRoute;
import org.plumbline.web.personal.PersonalRoutes;

/// The server of the page.
public final class Dashboard implements AutoCloseable {

    private final DashboardParams params;
    private final Sources sources;
    private final Desks desks;
    private final Metrics metrics;
    private final Guests guests;
    private final Optional<Secret> link;
    private final Listener listener;
    private final Javalin server;

    private Dashboard(DashboardParams params, Sources sources) throws IOException {
        this.params = params;
        this.sources = sources;
        this.desks = new Desks(sources.household(), params, sources.clock());
        this.metrics = new Metrics(desks::streams);
        this.guests = new Guests(sources.accounts(), params.access(), sources.clock());
        this.link = guests.link();
        this.listener = Listener.of(params.access().door(), params.port());
        this.server = Javalin.create(this::configure);
    }

    /// What the dashboard needs of the others.
    ///
    /// @param accounts who may sign in, and what is hers
    /// @param plan     the coaching plan that is shown
    public record Sources(Household household, Accounts accounts, Plan plan, InstantSource clock) {}

    /// Serves until it is closed.
    public static Dashboard open(DashboardParams params, Sources sources) throws IOException {
        var dashboard = new Dashboard(params, sources);
        dashboard.routes().forEach(Dashboard::mustSayWhomItIsFor);
        dashboard.server.start();
        return dashboard;
    }

    private void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.addConnector(listener::connect);
        config.jsonMapper(new ApiJson());
        var gate = new Gate(sources.accounts(), params.access(), guests, Pages.SIGN_IN);
        gate.addTo(config.routes);
        addTo(config.routes, gate);
    }

    private void addTo(RoutesConfig routes, Gate gate) {
        var live = new LiveRoute(gate::stillAdmits, params.heartbeat(), params.pace());
        routes.get(
                "/api/v1/live",
                request -> live.serve(request, new Feed(desks.of(request).stream(), "state")),
                Right.DAYS);
        routes.get("/api/v1/sensed", request -> live.serve(request, sensed(request)), Right.OWN);
        new Entrance(sources.accounts(), guests, params.access(), sources.clock()).addTo(routes);
        new Shares(sources.accounts()).addTo(routes);
        new QueryRoutes(request -> desks.of(request).days()).addTo(routes);
        DeviceView.addTo(routes, request -> desks.of(request).device());
        new CommandRoutes(sources.household()).addTo(routes);
        var diary = new Diary(sources.accounts().database(), sources.household()::handOverMarks);
        new Estate(sources.household(), desks, diary).addTo(routes);
        new DiaryRoutes(diary, params.zone(), sources.clock()).addTo(routes);
        new PersonalRoutes(sources.household()::personal, sources.plan()).addTo(routes);
        new PlanRoute(new PlanRoute.Shown(sources.plan(), params.call())).addTo(routes);
        if (!params.metrics().isEmpty()) {
            new MetricsRoute(metrics, params.metrics()).addTo(routes);
        }
        Pages.addTo(routes);
    }

    /// The device tells it only while somebody watches.
    private Feed sensed(Context request) {
        var commands = sources.household().commands(Visit.of(request).about());
        Runnable wanted = commands == null ? () -> {} : commands::watch;
        return new Feed(desks.of(request).sensed(), "sensed", wanted);
    }

    /// Everything that can be asked for.
    List<Endpoint> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .toList();
    }

    private static void mustSayWhomItIsFor(Endpoint route) {
        var roles = route.metadata(Roles.class);
        if (roles == null || roles.getRoles().size() != 1) {
            throw new IllegalStateException(route.method + " " + route.path + " must name exactly one Right");
        }
    }

    /// Where the page is. As long as nobody has used it, with the token that lets one browser in, once.
    public URI address() {
        var query = link.filter(guests::isOpen)
                .map(token -> "?token=" + token.text())
                .orElse("");
        return URI.create(listener.origin() + "/" + query);
    }

    /// A device told something; if it is the present, every open page sees it.
    public void show(Message message) {
        metrics.keep(message);
        switch (message) {
            case StateMessage state -> desks.of(state.device()).show(state);
            case InfoMessage info -> desks.of(info.device()).show(info);
            case HealthMessage health -> desks.of(health.device()).show(health);
            case AvailabilityMessage told -> desks.of(told.device()).show(told);
            case EventMessage _, MinuteMessage _, DayMessage _ -> {}
        }
    }

    /// The sensors of a device said something: whoever watches sees it.
    ///
    /// @param json one line
    public void showSensed(String device, String json) {
        desks.of(device).sensed().publish(json);
    }

    /// Ends every stream and lets go of the port; no thread is left.
    @Override
    public void close() {
        desks.close();
        server.stop();
    }
}

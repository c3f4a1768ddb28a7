package org.plumbline.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.web.live.LiveRoute;
import org.plumbline.web.live.LiveStream;

/// The server of the page, on loopback.
public final class Dashboard implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final SignIn signIn = new SignIn();
    private final LiveStream stream = new LiveStream();
    private final ApiJson json = new ApiJson();
    private final Days days;
    private final Javalin server;

    private Dashboard(DashboardParams params, Sources sources) {
        this.days = new Days(sources, params);
        this.server = Javalin.create(config -> configure(config, params, sources.commands()));
    }

    /// What the dashboard needs of the others.
    ///
    /// @param commands null where the device cannot be asked for anything: the page then shows no buttons
    public record Sources(DayBook book, @Nullable Commands commands, InstantSource clock) {}

    /// Serves until it is closed.
    public static Dashboard open(DashboardParams params, Sources sources) {
        var dashboard = new Dashboard(params, sources);
        dashboard.server.start(LOOPBACK, params.port());
        return dashboard;
    }

    private void configure(JavalinConfig config, DashboardParams params, @Nullable Commands commands) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.jsonMapper(json);
        config.routes.before(new Gate(signIn)::check);
        config.routes.get("/api/v1/live", new LiveRoute(stream, params.heartbeat(), params.pace())::serve);
        new Api(days, commands).addTo(config.routes);
        Pages.addTo(config.routes);
    }

    /// Where the page is. As long as nobody has signed in, with the token that lets one browser in, once.
    public URI address() {
        var query = signIn.token().map(token -> "?token=" + token).orElse("");
        return URI.create("http://" + LOOPBACK + ":" + server.port() + "/" + query);
    }

    /// The device said what it is.
    public void show(InfoMessage info) {
        days.keep(info);
    }

    /// The present has changed; every open page sees it.
    public void show(StateMessage state) {
        days.keep(state);
        stream.publish(json.write(state));
    }

    /// Ends every stream and lets go of the port; no thread is left.
    @Override
    public void close() {
        stream.close();
        server.stop();
    }
}

package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.web.access.Right;
import org.plumbline.web.account.Role;
import org.plumbline.web.account.SessionParams;
import org.plumbline.web.account.Share;

/// Tries every route the server knows; a new one is tried without being named here.
class EveryRouteTest {

    private static final Set<Right> ABOUT_A_DEVICE = Set.of(Right.DAYS, Right.DIARY, Right.OWN);
    private static final String HERS = SampleDay.DEVICE;

    /// Endless where it is answered; they have their own tests.
    private static final Set<String> STREAMS = Set.of("/api/v1/live", "/api/v1/sensed");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SampleHome home;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        home = SampleHome.open(folder);
        home.accounts().add("berta", Role.WEARER);
        home.accounts().give("berta-desk", "berta");
        home.accounts().add("dr-lee", Role.CLINICIAN);
        visitor = new Visitor(home.dashboard());
    }

    @AfterEach
    void close() {
        visitor.close();
        home.close();
    }

    @Test
    void thereAreRoutesOfEveryRight() {
        assertThat(routes().map(EveryRouteTest::right)).contains(Right.values());
    }

    @Test
    void nobodyGetsAnythingButTheSignIn() throws IOException, InterruptedException {
        for (var route : routes().filter(route -> right(route) != Right.ANYBODY).toList()) {
            assertThat(status(route, "")).as(name(route)).isEqualTo(401);
            assertThat(status(HandlerType.HEAD, path(route))).as(name(route)).isEqualTo(401);
        }
        assertThat(status(HandlerType.GET, "/no-such-page")).isEqualTo(401);
        assertThat(home.commands().asked).isEmpty();
    }

    @Test
    void aForgedSessionIsNobody() throws IOException, InterruptedException {
        signIn("anna");
        var session = visitor.session();
        visitor.forge(session.substring(0, session.length() - 1) + (session.endsWith("A") ? "B" : "A"));
        for (var route : routes().filter(route -> right(route) != Right.ANYBODY).toList()) {
            assertThat(status(route, "")).as(name(route)).isEqualTo(401);
        }
    }

    @Test
    void anotherWearerFindsNoSuchDevice() throws IOException, InterruptedException {
        signIn("berta");
        for (var route : aboutADevice()) {
            assertThat(status(route, "?device=" + HERS)).as(name(route)).isEqualTo(404);
        }
        assertThat(home.commands().asked).isEmpty();
    }

    @Test
    void aForgedDeviceIsNoSuchDeviceEither() throws IOException, InterruptedException {
        signIn("anna");
        for (var forged : List.of("", "*", "..%2F" + HERS, HERS + "%00", HERS + "'--", HERS.toUpperCase(Locale.ROOT))) {
            for (var route : aboutADevice()) {
                assertThat(status(route, "?device=" + forged)).as(name(route)).isEqualTo(404);
            }
        }
        assertThat(home.commands().asked).isEmpty();
    }

    /// The first of two names decides, whichever of them a handler reads.
    @Test
    void aSecondDeviceInTheQuestionIsNotHeard() throws IOException, InterruptedException {
        signIn("berta");
        for (var route : aboutADevice()) {
            assertThat(status(route, "?device=" + HERS + "&device=berta-desk"))
                    .as(name(route))
                    .isEqualTo(404);
        }
    }

    @Test
    void aClinicianSeesWhatWasSharedAndNothingElse() throws IOException, InterruptedException {
        signIn("dr-lee");
        for (var route : aboutADevice()) {
            assertThat(status(route, "?device=" + HERS)).as(name(route)).isEqualTo(404);
        }
        home.accounts().share(HERS, "dr-lee", Share.DAYS);
        for (var route : aboutADevice()) {
            if (right(route) == Right.DAYS) {
                assertThat(reaches(route)).as(name(route)).isTrue();
            } else {
                assertThat(status(route, "?device=" + HERS)).as(name(route)).isEqualTo(403);
            }
        }
        assertThat(home.commands().asked).isEmpty();
    }

    @Test
    void sheReachesAllOfIt() throws IOException, InterruptedException {
        signIn("anna");
        for (var route :
                routes().filter(route -> !path(route).endsWith("sign-out")).toList()) {
            assertThat(reaches(route)).as(name(route)).isTrue();
        }
    }

    @Test
    void withoutPasswordWhereOneIsNeededNothingOfADeviceIsTold() throws IOException, InterruptedException {
        home.dashboard().close();
        home = SampleHome.with(home.accounts(), DashboardParams.on(0, SampleDay.ZONE), Instant::now);
        visitor.close();
        visitor = new Visitor(home.dashboard());
        visitor.open(home.dashboard().address());
        for (var route : aboutADevice()) {
            assertThat(status(route, "")).as(name(route)).isEqualTo(403);
        }
    }

    private void signIn(String name) {
        var sessions = home.accounts().sessions(SessionParams.DEFAULT);
        visitor.bring(sessions.begin(name, SampleDay.at("12:00")).text());
    }

    private Stream<Endpoint> routes() {
        return home.dashboard().routes().stream();
    }

    private List<Endpoint> aboutADevice() {
        return routes().filter(route -> ABOUT_A_DEVICE.contains(right(route))).toList();
    }

    /// Whether the route itself answered, even if only to say that the question was wrong.
    private boolean reaches(Endpoint route) throws IOException, InterruptedException {
        return STREAMS.contains(route.path)
                || !Set.of(401, 403, 404, 421, 500)
                        .contains(status(route, ABOUT_A_DEVICE.contains(right(route)) ? "?device=" + HERS : ""));
    }

    private int status(Endpoint route, String query) throws IOException, InterruptedException {
        return status(route.method, path(route) + query);
    }

    private int status(HandlerType method, String path) throws IOException, InterruptedException {
        var request = visitor.request(path)
                .header("X-Plumbline", "1")
                .header("Content-Type", "application/json")
                .method(
                        method.name(),
                        method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD)
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}"));
        return visitor.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String path(Endpoint route) {
        return route.path.replace("{date}", "2026-03-03").replaceAll("\\{\\w+}", "1");
    }

    private static String name(Endpoint route) {
        return route.method + " " + route.path;
    }

    private static Right right(Endpoint route) {
        var roles = Objects.requireNonNull(route.metadata(Roles.class)).getRoles();
        return (Right) roles.iterator().next();
    }
}

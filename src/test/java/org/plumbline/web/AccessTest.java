package org.plumbline.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.contract.command.Verdict;
import org.plumbline.core.engine.Wish;

/// Who is let in, and what for.
class AccessTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SampleHome home;

    @SuppressWarnings("NullAway.Init")
    private Dashboard dashboard;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        home = SampleHome.open(folder);
        dashboard = home.dashboard();
        visitor = new Visitor(dashboard);
    }

    @AfterEach
    void close() {
        visitor.close();
        home.close();
    }

    @Test
    void aVisitorWithoutSessionIsToldWhatToDo() throws IOException, InterruptedException {
        assertThat(visitor.get("/").body()).contains("Open the link that Plumbline printed");
    }

    @Test
    void theTokenLetsOneBrowserInOnce() throws IOException, InterruptedException {
        var address = dashboard.address();
        assertThat(visitor.open(address).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/today").statusCode()).isEqualTo(200);
        try (var second = new Visitor(dashboard)) {
            assertThat(second.open(address).statusCode()).isEqualTo(401);
        }
        assertThat(dashboard.address().getQuery()).isNull();
    }

    @Test
    void theSessionIsOutOfReachOfScriptsAndOtherSites() throws IOException, InterruptedException {
        var cookie = visitor.open(dashboard.address())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Domain");
        assertThat(visitor.session()).hasSizeGreaterThan(43);
    }

    @Test
    void aForgedSessionIsNobody() throws IOException, InterruptedException {
        visitor.open(dashboard.address());
        var session = visitor.session();
        var forged = session.substring(0, session.length() - 1) + (session.endsWith("A") ? "Q" : "A");
        try (var other = new Visitor(dashboard)) {
            var answer = other.send(other.request("/api/v1/today").header("Cookie", forged));
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Security-Policy, default-src 'none'; script-src 'self'; style-src 'self'",
        "X-Content-Type-Options, nosniff",
        "Referrer-Policy, no-referrer",
        "Cache-Control, no-store"
    })
    void everyAnswerCarriesTheHeadersThatKeepItApart(String name, String value)
            throws IOException, InterruptedException {
        assertThat(visitor.get("/nobody").headers().firstValue(name).orElse("")).startsWith(value);
        visitor.open(dashboard.address());
        assertThat(visitor.get("/api/v1/today").headers().firstValue(name).orElse(""))
                .startsWith(value);
        assertThat(visitor.get("/api/v1/today").headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    /// A stranger's name that points to this machine brings no cookie, yet must not even see the sign-in.
    @ParameterizedTest
    @CsvSource(textBlock = """
            evil.example,       421
            127.0.0.1.evil.org, 421
            127.0.0.1,          401
            localhost,          401
            [::1],              401
            """)
    void onlyOwnNamesAreAnswered(String host, int status) throws IOException {
        assertThat(statusWithHost(host + ":" + visitor.port())).isEqualTo(status);
    }

    @Test
    void anotherPortsNameIsNotOwn() throws IOException {
        assertThat(statusWithHost("127.0.0.1:1")).isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 1, ''",
        "application/json, 0, ''",
        "application/json, 1, http://evil.example",
    })
    void aCommandFromAnotherPageIsRefused(String type, String own, String origin)
            throws IOException, InterruptedException {
        visitor.open(dashboard.address());
        var request =
                visitor.request("/api/v1/snooze").header("Content-Type", type).header("X-Plumbline", own);
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        assertThat(visitor.send(request.POST(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(403);
        assertThat(home.commands().asked).isEmpty();
    }

    @Test
    void aCommandFromThePageIsPassedOn() throws IOException, InterruptedException {
        visitor.open(dashboard.address());
        assertThat(visitor.post("/api/v1/snooze", "{}").statusCode()).isEqualTo(202);
        visitor.post("/api/v1/pause", "{}");
        visitor.post("/api/v1/pause", "{\"minutes\": 30}");
        visitor.post("/api/v1/resume", "{}");
        assertThat(home.commands().asked)
                .containsExactly(
                        new Wish.Snooze(),
                        new Wish.Pause(Duration.ofHours(1)),
                        new Wish.Pause(Duration.ofMinutes(30)),
                        new Wish.Resume());
    }

    @Test
    void aDeskThatDoesNotAnswerOrRefusesIsTold() throws IOException, InterruptedException {
        visitor.open(dashboard.address());
        home.commands().verdict = Optional.empty();
        var unanswered = visitor.post("/api/v1/snooze", "{}");
        assertThat(unanswered.statusCode()).isEqualTo(504);
        assertThat(unanswered.body()).contains("the desk did not answer");
        home.commands().verdict = Optional.of(Verdict.NOT_NOW);
        var refused = visitor.post("/api/v1/snooze", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("too much else is waiting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"minutes\": 0}", "{\"minutes\": 481}", "{\"minutes\": \"long\"}", "60"})
    void aPauseOfNoSensibleLengthIsRefusedWithAReason(String body) throws IOException, InterruptedException {
        visitor.open(dashboard.address());
        var answer = visitor.post("/api/v1/pause", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsAnyOf("minutes", "must be an object");
        assertThat(home.commands().asked).isEmpty();
    }

    /// The JDK's own client does not let anybody set `Host`.
    private int statusWithHost(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), visitor.port())) {
            var request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}

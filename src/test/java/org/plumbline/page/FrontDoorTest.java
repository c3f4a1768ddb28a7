package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.mqtt.fixture.Certificates;
import org.plumbline.web.access.AccessParams;
import org.plumbline.web.access.FrontDoor;

/// The ways in: a link and a password, HTTPS with a certificate of its own, and behind a proxy.
class FrontDoorTest {

    private static final String PHRASE = "a walk before noon";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theFirstPasswordIsChosenThroughTheLinkAndTheDaysAreShownOnlyThen() throws Exception {
        try (var home = OpenDashboard.open(folder, new ArrayList<>(), AccessParams.DEFAULT);
                var browser = browser().build()) {
            var address = home.dashboard().address();
            assertThat(get(browser, address).statusCode()).isEqualTo(200);
            assertThat(get(browser, address.resolve("/api/v1/today")).statusCode())
                    .isEqualTo(403);
            assertThat(choose(browser, address, "short").statusCode()).isEqualTo(400);
            assertThat(choose(browser, address, PHRASE).statusCode()).isEqualTo(204);
            assertThat(get(browser, address.resolve("/api/v1/today")).statusCode())
                    .isEqualTo(200);
            post(browser, address.resolve("/api/v1/sign-out"), "{}");
            assertThat(get(browser, address.resolve("/api/v1/today")).statusCode())
                    .isEqualTo(401);
            assertThat(signIn(browser, address, PHRASE).statusCode()).isEqualTo(204);
            assertThat(get(browser, address.resolve("/api/v1/today")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoGuessesHasToWait() throws Exception {
        try (var home = OpenDashboard.open(folder, new ArrayList<>(), AccessParams.DEFAULT);
                var browser = browser().build()) {
            home.accounts().setPassword("anna", PHRASE);
            var address = home.dashboard().address();
            for (int mistake = 0; mistake < 4; mistake++) {
                assertThat(signIn(browser, address, "guess " + mistake).statusCode())
                        .isEqualTo(403);
            }
            var answer = signIn(browser, address, PHRASE);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        }
    }

    @Test
    void overHttpsTheCookieIsBoundToThisHostAndTheBrowserTold() throws Exception {
        var certificates = Certificates.make(folder);
        var pem = new FrontDoor.Pem(folder.resolve("broker.crt"), folder.resolve("broker.key"));
        var door = new FrontDoor("127.0.0.1", Set.of("localhost"), null, pem);
        try (var home = OpenDashboard.open(folder, new ArrayList<>(), AccessParams.DEMO.with(door));
                var browser = browser().sslContext(certificates.trusting()).build()) {
            var address = home.dashboard().address();
            assertThat(address.getScheme()).isEqualTo("https");
            var answer = get(browser, address);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-plumbline=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(get(browser, address.resolve("/api/v1/today")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void behindAProxyThatSpeaksHttpsTheCookieIsSecureToo() throws Exception {
        var door = new FrontDoor("127.0.0.1", Set.of(), "127.0.0.1", null);
        try (var home = OpenDashboard.open(folder, new ArrayList<>(), AccessParams.DEMO.with(door));
                var browser = browser().build()) {
            assertThat(forwarded(browser, home.dashboard().address(), "http").statusCode())
                    .isEqualTo(403);
            assertThat(forwarded(browser, home.dashboard().address(), "https")
                            .headers()
                            .firstValue("Set-Cookie"))
                    .hasValueSatisfying(
                            cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure"));
        }
    }

    @Test
    void whoIsNotTheProxyIsNotBelieved() throws Exception {
        try (var home = OpenDashboard.open(folder, new ArrayList<>());
                var browser = browser().build()) {
            assertThat(forwarded(browser, home.dashboard().address(), "https")
                            .headers()
                            .firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("Secure"));
        }
    }

    @Test
    void plainHttpForTheWholeNetworkIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new FrontDoor("0.0.0.0", Set.of(), null, null))
                .hasMessageContaining("without a certificate of its own, the page listens on loopback only");
    }

    private static HttpClient.Builder browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager());
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> forwarded(HttpClient browser, URI address, String scheme)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("X-Forwarded-Proto", scheme)
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> choose(HttpClient browser, URI address, String password)
            throws IOException, InterruptedException {
        return post(browser, address.resolve("/api/v1/me/password"), "{\"next\": \"" + password + "\"}");
    }

    private static HttpResponse<String> signIn(HttpClient browser, URI address, String password)
            throws IOException, InterruptedException {
        var body = "{\"name\": \"anna\", \"password\": \"" + password + "\"}";
        return post(browser, address.resolve("/api/v1/sign-in"), body);
    }

    private static HttpResponse<String> post(HttpClient browser, URI address, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("X-Plumbline", "1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}

package org.plumbline.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/// A browser without a window: keeps the session it is given.
final class Visitor implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private Optional<String> session = Optional.empty();

    Visitor(Dashboard dashboard) {
        this.base = dashboard.address().resolve("/");
    }

    /// Opens an address; a session it sets is sent along from now on.
    HttpResponse<String> open(URI address) throws IOException, InterruptedException {
        var response = send(request(address.toString()));
        response.headers()
                .firstValue("Set-Cookie")
                .ifPresent(cookie -> session = Optional.of(cookie.substring(0, cookie.indexOf(';'))));
        return response;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /// As the page itself asks.
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("X-Plumbline", "1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Lines as they come, for as long as the body is open.
    HttpResponse<InputStream> stream(String path) throws IOException, InterruptedException {
        return client.send(request(path).header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return client.send(request.build(), body);
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        session.ifPresent(cookie -> request.header("Cookie", cookie));
        return request;
    }

    /// Brings a session that was begun elsewhere.
    void bring(String secret) {
        session = Optional.of("plumbline-session-" + port() + "=" + secret);
    }

    /// Brings another cookie than the one given.
    void forge(String cookie) {
        session = Optional.of(cookie);
    }

    String session() {
        return session.orElseThrow();
    }

    int port() {
        return base.getPort();
    }

    @Override
    public void close() {
        client.close();
    }
}

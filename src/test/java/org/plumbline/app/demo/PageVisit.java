package org.plumbline.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// A visit to the page without a window, signed in with the token of its address.
final class PageVisit implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI address;

    PageVisit(URI address) throws IOException, InterruptedException {
        this.address = address;
        if (get("").statusCode() != 200) {
            throw new IOException(address + " cannot be opened");
        }
    }

    /// @param path as the page asks; empty for the page itself
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /// The live stream, line by line, for as long as it is open.
    BufferedReader live() throws IOException, InterruptedException {
        var request = request("/api/v1/live").header("Accept", "text/event-stream");
        HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(path.isEmpty() ? address : address.resolve(path));
    }

    @Override
    public void close() {
        client.close();
    }
}

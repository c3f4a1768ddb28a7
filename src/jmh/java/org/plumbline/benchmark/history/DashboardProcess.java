package org.plumbline.benchmark.history;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.plumbline.benchmark.process.Caches;
import org.plumbline.benchmark.process.Footprint;
import org.plumbline.mqtt.fixture.Mosquitto;

/// The dashboard as it is packaged, started by its own launcher with its own flags, and somebody who is signed in.
final class DashboardProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("open (http\\S+)");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Process process;
    private final URI address;

    private DashboardProcess(Path launcher, Path configuration, Caches caches) throws IOException {
        var builder = new ProcessBuilder(launcher.toString(), "dashboard", "--config", configuration.toString())
                .redirectError(configuration.resolveSibling("dashboard.log").toFile());
        builder.environment().putAll(caches.reading());
        process = builder.start();
        var line = process.inputReader().lines().map(ADDRESS::matcher).filter(it -> it.find()).findFirst();
        address = URI.create(line.orElseThrow(() -> new IOException("the dashboard told no address"))
                .group(1));
    }

    /// Starts it over five years of history, which are made first if they are not there: that takes a minute or two.
    ///
    /// @param image  the program as it is built
    /// @param folder for history and configuration
    static DashboardProcess start(Path image, Path folder, Mosquitto broker, Caches caches)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (Files.notExists(history(folder))) {
            FiveYears.into(history(folder));
        }
        Files.deleteIfExists(folder.resolve("accounts.db"));
        var dashboard = new DashboardProcess(image.resolve("bin/plumbline"), configuration(folder, broker.port()), caches);
        dashboard.signIn();
        return dashboard;
    }

    /// Where the five years are.
    static Path history(Path folder) {
        return folder.resolve("history.db");
    }

    private static Path configuration(Path folder, int broker) throws IOException {
        return Files.writeString(folder.resolve("dashboard.toml"), """
                [device]
                id = "%s"
                zone = "%s"
                %s
                [storage]
                folder = "%s"
                [web]
                port = 0
                """.formatted(
                FiveYears.DEVICE, FiveYears.ZONE, Mosquitto.settings(folder, broker), folder.toAbsolutePath()));
    }

    private void signIn() throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(address));
        ask(HttpRequest.newBuilder(address.resolve("/api/v1/me/password"))
                .header("Content-Type", "application/json")
                .header("X-Plumbline", "1")
                .POST(BodyPublishers.ofString("{\"name\":\"me\",\"next\":\"correct horse battery\"}")));
    }

    /// Asks and waits for the whole answer.
    void ask(String question) throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(address.resolve(question)));
    }

    private void ask(HttpRequest.Builder question) throws IOException, InterruptedException {
        var answer = client.send(question.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s: %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
    }

    /// Asks for what comes bit by bit; whoever asks closes it.
    InputStream open(String question, String accepted) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(question))
                .header("Accept", accepted)
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("%s: %d".formatted(question, answer.statusCode()));
        }
        return answer.body();
    }

    Footprint footprint() throws IOException {
        return Footprint.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        client.close();
    }
}

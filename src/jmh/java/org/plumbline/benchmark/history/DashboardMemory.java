package org.plumbline.benchmark.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.PahoLink;

/// What the dashboard takes as it is started on a Pi: five years of history, 20 open pages, and every question asked.
public final class DashboardMemory implements AutoCloseable {

    private static final int PAGES = 20;
    private static final int STATES = 350;
    private static final int ROUNDS = 40;
    private static final long SMALLEST_EXPORT = 100_000;
    private static final double MOST_MB = 160;
    private static final Pattern ADDRESS = Pattern.compile("open (http\\S+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<InputStream> pages = new ArrayList<>();
    private final Process process;
    private final URI address;

    private DashboardMemory(Path launcher, Path configuration) throws IOException {
        process = new ProcessBuilder(launcher.toString(), "dashboard", "--config", configuration.toString())
                .redirectError(configuration.resolveSibling("dashboard.log").toFile())
                .start();
        var line = process.inputReader().lines().map(ADDRESS::matcher).filter(it -> it.find()).findFirst();
        address = URI.create(line.orElseThrow(() -> new IOException("the dashboard told no address"))
                .group(1));
    }

    /// Starts it, asks, and looks at what the kernel says it takes.
    ///
    /// @param image  the program as it is built
    /// @param folder for history and configuration; the history is made there first, that takes a minute or two
    public static List<Figure> measure(Path image, Path folder) throws IOException, InterruptedException {
        var history = folder.resolve("history.db");
        if (Files.notExists(history)) {
            Files.createDirectories(folder);
            FiveYears.into(history);
        }
        Files.deleteIfExists(folder.resolve("accounts.db"));
        var figures = new ArrayList<Figure>();
        try (var broker = Mosquitto.start(Files.createTempDirectory("plumbline-broker"));
                var dashboard = new DashboardMemory(image.resolve("bin/plumbline"), configuration(folder, broker.port()));
                var link = PahoLink.open(broker.broker(), LinkParams.visitor("benchmark"))) {
            dashboard.signIn();
            figures.add(figure("resident memory once it is ready", dashboard.megabytes(), new Bar.None()));
            dashboard.openPages();
            dashboard.askAll();
            figures.add(figure("resident memory right after every question and the export", dashboard.megabytes(), new Bar.None()));
            tell(link);
            tell(link);
            figures.add(figure("resident memory, %d live pages".formatted(PAGES), dashboard.megabytes(), new Bar.AtMost(MOST_MB)));
        }
        return figures;
    }

    private static Path configuration(Path folder, int broker) throws IOException {
        var password = Files.writeString(folder.resolve("password"), Mosquitto.LOGIN.password() + "\n");
        return Files.writeString(folder.resolve("dashboard.toml"), """
                [device]
                id = "%s"
                zone = "%s"
                [mqtt]
                url = "mqtt://127.0.0.1:%d"
                user = "%s"
                password_file = "%s"
                [storage]
                folder = "%s"
                [web]
                port = 0
                """.formatted(
                FiveYears.DEVICE, FiveYears.ZONE, broker, Mosquitto.LOGIN.user(), password, folder.toAbsolutePath()));
    }

    private void signIn() throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(address));
        ask(HttpRequest.newBuilder(address.resolve("/api/v1/me/password"))
                .header("Content-Type", "application/json")
                .header("X-Plumbline", "1")
                .POST(BodyPublishers.ofString("{\"name\":\"me\",\"next\":\"correct horse battery\"}")));
    }

    private void openPages() throws IOException, InterruptedException {
        for (int i = 0; i < PAGES; i++) {
            var request = HttpRequest.newBuilder(address.resolve("/api/v1/live"))
                    .header("Accept", "text/event-stream")
                    .build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("live: " + answer.statusCode());
            }
            pages.add(answer.body());
            Thread.ofVirtual().start(() -> drain(answer.body()));
        }
    }

    private static void drain(InputStream page) {
        try {
            page.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ten a second: for longer than a minute in all, so that what is collected once a minute was.
    private static void tell(MqttLink link) throws InterruptedException {
        for (int i = 0; i < STATES; i++) {
            link.publish(Outgoing.of(state(Instant.now()))).join();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static StateMessage state(Instant now) {
        return new StateMessage(
                FiveYears.DEVICE, now, true, Stance.SEATED_STILL, Basis.MAT, now, "weight on the seat",
                Posture.UPRIGHT, now, now.plusSeconds(3_000), "50 min after you sat down",
                StateMessage.Coaching.IDLE, null, DaySummary.empty(LocalDate.ofInstant(now, FiveYears.ZONE)));
    }

    private void askAll() throws IOException, InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            var date = FiveYears.FIRST.plusDays(40L * i);
            for (var question : List.of(
                    "/", "/page.css", "/today.js", "/api/v1/plan", "/api/v1/today", "/api/v1/days/" + date,
                    "/api/v1/days/" + date + "/minutes", "/api/v1/days/" + date + "/events",
                    "/api/v1/days?from=" + date + "&to=" + date.plusDays(279),
                    "/api/v1/hours?from=" + date + "&to=" + date.plusDays(364),
                    "/api/v1/bouts/lengths?from=" + date + "&to=" + date.plusDays(364),
                    "/api/v1/compare?from=" + date + "&to=" + date.plusDays(89) + "&with_from=" + date.plusDays(90)
                            + "&with_to=" + date.plusDays(179))) {
                ask(HttpRequest.newBuilder(address.resolve(question)));
            }
        }
        takeEverything();
    }

    /// All there is, as one file.
    private void takeEverything() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/export")).build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        try (var file = answer.body()) {
            long bytes = file.transferTo(OutputStream.nullOutputStream());
            if (answer.statusCode() != 200 || bytes < SMALLEST_EXPORT) {
                throw new IOException("export: %d, %d bytes".formatted(answer.statusCode(), bytes));
            }
        }
    }

    private void ask(HttpRequest.Builder question) throws IOException, InterruptedException {
        var answer = client.send(question.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s: %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
    }

    private double megabytes() throws IOException {
        var status = RESIDENT.matcher(Files.readString(Path.of("/proc/%d/status".formatted(process.pid()))));
        if (!status.find()) {
            throw new IOException("the kernel does not tell what the dashboard takes");
        }
        return Long.parseLong(status.group(1)) * 1024 / 1e6;
    }

    private static Figure figure(String what, double megabytes, Bar bar) {
        return new Figure("dashboard", "", what, "MB", megabytes, bar, List.of());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        for (var page : pages) {
            page.close();
        }
        client.close();
    }
}

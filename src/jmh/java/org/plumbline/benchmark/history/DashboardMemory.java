package org.plumbline.benchmark.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.plumbline.benchmark.process.Caches;
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

    private final List<InputStream> pages = new ArrayList<>();
    private final DashboardProcess dashboard;

    private DashboardMemory(DashboardProcess dashboard) {
        this.dashboard = dashboard;
    }

    /// Without and with the caches of an installation.
    ///
    /// @param image  the program as it is built
    /// @param folder of the five years
    public static List<Figure> measure(Path image, Path folder) throws IOException, InterruptedException {
        var figures = new ArrayList<>(measure("without cache", image, folder, Caches.none(folder)));
        figures.addAll(measure("with AOT cache", image, folder, Caches.warmUp(image, folder)));
        return figures;
    }

    /// Starts it, asks, and looks at what the kernel says it takes.
    private static List<Figure> measure(String how, Path image, Path folder, Caches caches)
            throws IOException, InterruptedException {
        try (var broker = Mosquitto.start(Files.createTempDirectory("plumbline-broker"));
                var process = DashboardProcess.start(image, folder, broker, caches);
                var memory = new DashboardMemory(process);
                var link = PahoLink.open(broker.broker(), LinkParams.visitor("benchmark"))) {
            double ready = process.footprint().megabytes();
            memory.openPages();
            memory.askAll();
            double asked = process.footprint().megabytes();
            tell(link);
            tell(link);
            double live = process.footprint().megabytes();
            return List.of(
                    figure("once it is ready, " + how, ready, new Bar.None()),
                    figure("right after every question and the export, " + how, asked, new Bar.None()),
                    figure("with %d live pages, %s".formatted(PAGES, how), live, new Bar.AtMost(MOST_MB)));
        }
    }

    private void openPages() throws IOException, InterruptedException {
        for (int i = 0; i < PAGES; i++) {
            var page = dashboard.open("/api/v1/live", "text/event-stream");
            pages.add(page);
            Thread.ofVirtual().start(() -> drain(page));
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
            for (var file : List.of("/", "/page.css", "/today.js", "/api/v1/plan", "/api/v1/today")) {
                dashboard.ask(file);
            }
            for (var question : PageAnswers.QUESTIONS.values()) {
                dashboard.ask(question.apply(FiveYears.FIRST.plusDays(30L * i)));
            }
        }
        takeEverything();
    }

    /// All there is, as one file.
    private void takeEverything() throws IOException, InterruptedException {
        try (var file = dashboard.open("/api/v1/export", "*/*")) {
            long bytes = file.transferTo(OutputStream.nullOutputStream());
            if (bytes < SMALLEST_EXPORT) {
                throw new IOException("export: %d bytes".formatted(bytes));
            }
        }
    }

    private static Figure figure(String what, double megabytes, Bar bar) {
        return new Figure("dashboard", "", "resident memory " + what, "MB", megabytes, bar, List.of());
    }

    @Override
    public void close() throws IOException {
        for (var page : pages) {
            page.close();
        }
    }
}

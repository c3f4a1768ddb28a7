package org.plumbline.benchmark.history;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.plumbline.app.page.KeptHousehold;
import org.plumbline.app.personal.AtTheDesk;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.history.History;
import org.plumbline.web.api.Days;
import org.plumbline.web.api.QueryRoutes;

/// How long the page's questions take over five years: asked over HTTP, answered as JSON, one after the other.
public final class PageAnswers {

    private static final int WARM_UP = 300;
    private static final int ASKED = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(7);
    private final String base;

    private PageAnswers(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/v1";
    }

    /// Makes the file if it is not there yet; that takes a minute or two.
    public static List<Figure> measure(Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("five-years.db");
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            FiveYears.into(file);
        }
        try (var history = History.open(file)) {
            var figures = new ArrayList<>(asked(history));
            figures.add(figure("size of the file", "MiB", Files.size(file) / 1024.0 / 1024.0, new Bar.None()));
            return figures;
        }
    }

    private static List<Figure> asked(History history) throws IOException, InterruptedException {
        var book = new KeptHousehold(history, FiveYears.ZONE, FiveYears.DEVICE, null, AtTheDesk.ELSEWHERE).book(FiveYears.DEVICE);
        var clock = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
        var days = new Days(book, new Days.Place(FiveYears.DEVICE, FiveYears.ZONE, false), clock);
        var server = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.startup.showJavalinBanner = false;
            new QueryRoutes(_ -> days).addTo(config.routes);
        });
        server.start("127.0.0.1", 0);
        try {
            return new PageAnswers(server.port()).askAll();
        } finally {
            server.stop();
        }
    }

    private List<Figure> askAll() throws IOException, InterruptedException {
        return List.of(
                ask("a day with its ribbon", date -> "/days/" + date),
                ask("the minutes of a day", date -> "/days/" + date + "/minutes"),
                ask("the events of a day", date -> "/days/" + date + "/events"),
                ask("figures of 28 days", date -> "/days" + range(date, 28)),
                ask("figures of 280 days", date -> "/days" + range(date, 280)),
                ask("heatmap of a year", date -> "/hours" + range(date, 365)),
                ask("bout lengths of 28 days", date -> "/bouts/lengths" + range(date, 28)),
                ask("bout lengths of a year", date -> "/bouts/lengths" + range(date, 365)),
                ask("two times 90 days compared", date -> "/compare" + range(date, 90) + with(date.plusDays(90))));
    }

    private static String range(LocalDate first, int days) {
        return "?from=" + first + "&to=" + first.plusDays(days - 1L);
    }

    private static String with(LocalDate first) {
        return "&with_from=" + first + "&with_to=" + first.plusDays(89);
    }

    private Figure ask(String what, Function<LocalDate, String> question) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            millis(question);
        }
        var millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            millis[i] = millis(question);
        }
        Arrays.sort(millis);
        return figure(what + ", 95th percentile", "ms", millis[ASKED * 95 / 100], new Bar.AtMost(20));
    }

    private double millis(Function<LocalDate, String> question) throws IOException, InterruptedException {
        var date = FiveYears.FIRST.plusDays(random.nextInt(1400));
        var request = HttpRequest.newBuilder(URI.create(base + question.apply(date))).build();
        long begun = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + ": " + answer.body());
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static Figure figure(String what, String unit, double value, Bar bar) {
        return new Figure("five years", "", what, unit, value, bar, List.of());
    }
}

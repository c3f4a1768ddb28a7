package org.plumbline.benchmark.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.plumbline.benchmark.process.Caches;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.mqtt.fixture.Mosquitto;

/// How long the page's questions take over five years: asked of the packaged dashboard over HTTP by somebody who is
/// signed in, taking turns, one after the other, each about another day.
public final class PageAnswers {

    private static final String API = "/api/v1";

    /// What the pages ask about a day, or from it on.
    static final Map<String, Function<LocalDate, String>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("a day with its ribbon", date -> API + "/days/" + date);
        QUESTIONS.put("the minutes of a day", date -> API + "/days/" + date + "/minutes");
        QUESTIONS.put("the events of a day", date -> API + "/days/" + date + "/events");
        QUESTIONS.put("figures of 28 days", date -> API + "/days" + range(date, 28));
        QUESTIONS.put("figures of 280 days", date -> API + "/days" + range(date, 280));
        QUESTIONS.put("heatmap of a year", date -> API + "/hours" + range(date, 365));
        QUESTIONS.put("bout lengths of 28 days", date -> API + "/bouts/lengths" + range(date, 28));
        QUESTIONS.put("bout lengths of a year", date -> API + "/bouts/lengths" + range(date, 365));
        QUESTIONS.put(
                "two times 90 days compared",
                date -> API + "/compare" + range(date, 90)
                        + "&with_from=%s&with_to=%s".formatted(date.plusDays(90), date.plusDays(179)));
    }

    private static final int WARM_UP = 200;
    private static final int ASKED = 400;

    /// So many that every range ends within the five years.
    private static final int FIRST_DAYS = 1_400;

    private final Random random = new Random(7);
    private final DashboardProcess dashboard;

    private PageAnswers(DashboardProcess dashboard) {
        this.dashboard = dashboard;
    }

    /// Asks a dashboard, on five years, whatever its pages ask.
    ///
    /// @param image  the program as it is built
    /// @param folder of the five years
    public static List<Figure> measure(Path image, Path folder) throws IOException, InterruptedException {
        try (var broker = Mosquitto.start(Files.createTempDirectory("plumbline-broker"));
                var dashboard = DashboardProcess.start(image, folder, broker, Caches.none(folder))) {
            var figures = new ArrayList<>(new PageAnswers(dashboard).askAll());
            double size = Files.size(DashboardProcess.history(folder)) / 1024.0 / 1024.0;
            figures.add(figure("size of the file", "MiB", size, new Bar.None()));
            return figures;
        }
    }

    private List<Figure> askAll() throws IOException, InterruptedException {
        var millis = new LinkedHashMap<String, double[]>();
        for (int round = -WARM_UP; round < ASKED; round++) {
            for (var question : QUESTIONS.entrySet()) {
                var all = millis.computeIfAbsent(question.getKey(), _ -> new double[ASKED]);
                all[Math.max(round, 0)] = millis(question.getValue());
            }
        }
        return millis.entrySet().stream()
                .map(question -> figure(
                        question.getKey() + ", 95th percentile", "ms", percentile95(question.getValue()), new Bar.AtMost(20)))
                .toList();
    }

    private double millis(Function<LocalDate, String> question) throws IOException, InterruptedException {
        var date = FiveYears.FIRST.plusDays(random.nextInt(FIRST_DAYS));
        long begun = System.nanoTime();
        dashboard.ask(question.apply(date));
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double percentile95(double[] millis) {
        Arrays.sort(millis);
        return millis[millis.length * 95 / 100];
    }

    private static String range(LocalDate first, int days) {
        return "?from=%s&to=%s".formatted(first, first.plusDays(days - 1L));
    }

    private static Figure figure(String what, String unit, double value, Bar bar) {
        return new Figure("five years", "", what, unit, value, bar, List.of());
    }
}

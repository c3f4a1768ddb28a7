package org.plumbline.app.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.summary.DaySummary;

/// A bar a day as SVG: sitting at the bottom, standing and walking above it.
///
/// @param first day of the picture
/// @param count of days
record DayBars(LocalDate first, int count, List<DaySummary> days) {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 180;
    private static final double MOST_HOURS = 12;

    String svg(String label) {
        return """
                <svg viewBox="0 0 %d %d" role="img" aria-label="%s">%s<path d="M0 %dH%d" stroke="#76838b"/></svg>
                """.formatted(
                        WIDTH, HEIGHT + 2, label, days.stream().map(this::bar).collect(joining()), HEIGHT, WIDTH);
    }

    private String bar(DaySummary day) {
        double slot = (double) WIDTH / count;
        double left = slot * (day.date().toEpochDay() - first.toEpochDay()) + slot * 0.16;
        var seconds = day.seconds();
        double seated = height(seconds.seated());
        double standing = height(seconds.standing());
        double walking = height(seconds.walking());
        double width = slot * 0.68;
        return new Part("#c98f5f", 0, seated).svg(left, width)
                + new Part("#7fae93", seated, standing).svg(left, width)
                + new Part("#2c6e60", seated + standing, walking).svg(left, width);
    }

    private static double height(double seconds) {
        return seconds / 3600 / MOST_HOURS * HEIGHT;
    }

    /// One colour of a bar, above the floor.
    private record Part(String colour, double from, double height) {

        String svg(double left, double width) {
            return String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                    left,
                    HEIGHT - from - height,
                    width,
                    height,
                    colour);
        }
    }
}

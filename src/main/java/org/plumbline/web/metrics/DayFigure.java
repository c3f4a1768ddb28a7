package org.plumbline.web.metrics;

import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.plumbline.core.summary.DaySummary;

/// A figure of the day so far, as `docs/glossary.md` defines it.
enum DayFigure {
    STEPS("Steps", DaySummary::steps),
    SLUMP_SECONDS("Time seated and slumped", DaySummary::slumpSeconds),
    WEIGHT_SHIFTS("Lasting moves of the weight while seated", day -> day.body().weightShifts()),
    HARD_SIT_DOWNS("Times she sat down hard", day -> day.body().hardSitDowns()),
    QUICK_BENDS("Times the trunk bent far and fast", day -> day.body().quickBends()),
    LEFT_RATIO(
            "Mean share of the load on her left; NaN where the mat never saw her sit",
            day -> Objects.requireNonNullElse(day.body().leftShare(), Double.NaN)),
    PERCHED_SECONDS("Time on the front of the seat", day -> day.body().perchedSeconds()),
    LONGEST_BOUT_SECONDS(
            "Longest sitting bout that ended, or goes on",
            day -> day.longestBout().toMillis() / 1000.0),
    BOUTS("Sitting bouts that ended", DaySummary::bouts),
    BOUTS_FROM_30("Of them, those of 30 min and more", DaySummary::boutsFrom30),
    BOUTS_FROM_60("Of them, those of 60 min and more", DaySummary::boutsFrom60),
    BREAKS("Walk breaks that counted", DaySummary::breaks),
    PROMPTS("Prompts for a walk, repeats not counted", day -> day.prompts().prompted()),
    PROMPTS_TAKEN(
            "Of them, those followed by a break that counted",
            day -> day.prompts().taken()),
    PROMPTS_NATURAL(
            "Breaks that counted before any prompt", day -> day.prompts().natural()),
    PROMPTS_PARTIAL(
            "Prompts followed by less than a walk break", day -> day.prompts().partial()),
    PROMPTS_SNOOZED("Prompts put off", day -> day.prompts().snoozed()),
    PROMPTS_DECLINED("Prompts answered with not this time", day -> day.prompts().declined()),
    PROMPTS_MISSED("Prompts without an answer", day -> day.prompts().missed()),
    PROMPTS_SUPPRESSED(
            "Times a prompt was due and withheld", day -> day.prompts().suppressed()),
    TAKEN_IN_1("Of those taken, followed within 1 min", day -> day.prompts().takenIn1()),
    TAKEN_IN_3("Of those taken, followed within 3 min", day -> day.prompts().takenIn3()),
    TAKEN_IN_5("Of those taken, followed within 5 min", day -> day.prompts().takenIn5());

    private final String help;

    /// Refers to methods only.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<DaySummary> figure;

    DayFigure(String help, ToDoubleFunction<DaySummary> figure) {
        this.help = help;
        this.figure = figure;
    }

    String metric() {
        return "plumbline_today_" + name().toLowerCase(Locale.ROOT);
    }

    String help() {
        return help;
    }

    double of(DaySummary day) {
        return figure.applyAsDouble(day);
    }
}

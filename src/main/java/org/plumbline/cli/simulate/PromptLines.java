package org.plumbline.cli.simulate;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// What was prompted and what came of it, one a line, day by day.
final class PromptLines implements EffectSink {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PrintWriter out;
    private @Nullable LocalDate day;

    PromptLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            switch (effect) {
                case Effect.Prompt(Prompted prompt) ->
                    print(anchor, prompt.at(), Kebab.of(prompt.kind()), "cue " + prompt.attempt(), prompt.reason());
                case Effect.Prompt(Resolved end) -> print(end, anchor);
                case Effect.DayKindChanged(var at, var kind, var reason) ->
                    print(anchor, at, "day", Kebab.of(kind), reason);
                default -> {}
            }
        }
    }

    private void print(Resolved end, WallAnchor anchor) {
        var response = end.response();
        var after = response == null ? "" : "after %s: ".formatted(length(response));
        print(anchor, end.at(), Kebab.of(end.kind()), Kebab.of(end.outcome()), after + end.reason());
    }

    private static String length(Duration response) {
        return "%d:%02d min".formatted(response.toMinutes(), response.toSecondsPart());
    }

    private void print(WallAnchor anchor, SampleTime at, String... words) {
        var time = anchor.wallTime(at).atOffset(ZoneOffset.UTC);
        if (!time.toLocalDate().equals(day)) {
            day = time.toLocalDate();
            out.printf("%n%s%n", DAY.format(day));
        }
        out.printf("  %s  %-14s  %-10s  %s%n", CLOCK.format(time), words[0], words[1], words[2]);
    }
}

package org.plumbline.cli.simulate;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;

/// What came of all prompts: how many of each kind ended how, and how soon she followed.
///
/// Followed within 1, 3 and 5 min, as studies of vibrating thigh-worn sensors report it.
final class PromptFigures implements EffectSink {

    private final Map<PromptKind, Figures> kinds = new EnumMap<>(PromptKind.class);
    private int cues;

    /// Of one kind of prompt.
    private static final class Figures {
        int cues;
        final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        final List<Duration> responses = new ArrayList<>();

        int of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        long within(int minutes) {
            return responses.stream()
                    .filter(response -> response.compareTo(Duration.ofMinutes(minutes)) <= 0)
                    .count();
        }
    }

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            switch (effect) {
                case Effect.Prompt(Prompted prompt) -> figures(prompt.kind()).cues++;
                case Effect.Prompt(Resolved end) -> count(end);
                case Effect.Play _ -> cues++;
                default -> {}
            }
        }
    }

    private void count(Resolved end) {
        var figures = figures(end.kind());
        figures.outcomes.merge(end.outcome(), 1, Integer::sum);
        if (end.outcome() == Outcome.TAKEN && end.response() != null) {
            figures.responses.add(end.response());
        }
    }

    private Figures figures(PromptKind kind) {
        return kinds.computeIfAbsent(kind, _ -> new Figures());
    }

    void print(PrintWriter out) {
        out.printf("%n%-14s", "");
        out.printf("%9s", "cues");
        for (var outcome : Outcome.values()) {
            out.printf("%11s", Kebab.of(outcome));
        }
        out.printf("   taken within 1, 3, 5 min%n");
        kinds.forEach((kind, figures) -> print(kind, figures, out));
        out.printf("%d cues in all, thanks and answers to the button among them%n", cues);
    }

    private static void print(PromptKind kind, Figures figures, PrintWriter out) {
        out.printf("%-14s%9d", Kebab.of(kind), figures.cues);
        for (var outcome : Outcome.values()) {
            out.printf("%11d", figures.of(outcome));
        }
        out.printf("   %d, %d, %d%n", figures.within(1), figures.within(3), figures.within(5));
    }
}

package org.plumbline.app.demo;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;

/// Tells at the console what the coach does, a line each.
record DemoConsole(ZoneId zone, PrintWriter out) implements EffectSink {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            if (effect instanceof Effect.Prompt(var event)) {
                out.println("%s  %s".formatted(TIME.format(anchor.wall().atZone(zone)), words(event)));
                out.flush();
            }
        }
    }

    private static String words(PromptEvent event) {
        return switch (event) {
            case Prompted prompted -> "prompt %d: %s".formatted(prompted.attempt(), prompted.reason());
            case Resolved resolved ->
                "%s: %s".formatted(resolved.outcome().name().toLowerCase(Locale.ROOT), resolved.reason());
        };
    }
}

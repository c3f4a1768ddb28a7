package org.plumbline.history.read;

import static org.plumbline.history.read.Span.earlier;
import static org.plumbline.history.read.Span.later;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.Episode;

/// Turns stance changes into episodes that tile a span without a hole.
///
/// @param span     what is to be covered
/// @param episodes in order, the first from the span's start, the last up to its end
public record Ribbon(Span span, List<Episode> episodes) {

    private static final String NOT_RUNNING = "no data";

    /// Each change lasts until the next one; what lies before the first is unknown.
    ///
    /// @param changes in the order of time; the last of those before the span tells how it begins
    public static Ribbon of(Span span, List<EventMessage> changes) {
        var episodes = new ArrayList<Episode>();
        var current = unknown(span.start(), span.start());
        for (EventMessage change : changes) {
            var at = earlier(later(change.end(), span.start()), span.end());
            add(episodes, current.within(current.start(), at));
            current = episode(change, at);
        }
        add(episodes, current.within(current.start(), span.end()));
        return new Ribbon(span, List.copyOf(episodes));
    }

    /// The ribbon with nothing known in these spans.
    public Ribbon unknownIn(List<Span> spans) {
        return with(spans, part -> unknown(part.start(), part.end()));
    }

    /// The ribbon with her slumped in these spans, as far as she was seated.
    public Ribbon slumpedIn(List<Span> spans) {
        return with(spans, Episode::withSlump);
    }

    private Ribbon with(List<Span> spans, UnaryOperator<Episode> change) {
        var ahead = new ArrayDeque<>(Span.joined(spans));
        var changed = new ArrayList<Episode>();
        for (Episode episode : episodes) {
            while (!ahead.isEmpty() && !ahead.getFirst().end().isAfter(episode.start())) {
                ahead.removeFirst();
            }
            var at = episode.start();
            for (Span part : parts(episode, ahead)) {
                add(changed, episode.within(at, part.start()));
                add(changed, change.apply(episode.within(part.start(), part.end())));
                at = part.end();
            }
            add(changed, episode.within(at, episode.end()));
        }
        return new Ribbon(span, changed);
    }

    /// What of these spans lies in an episode, in order.
    private static List<Span> parts(Episode whole, Collection<Span> ahead) {
        return ahead.stream()
                .takeWhile(span -> span.start().isBefore(whole.end()))
                .map(span -> new Span(later(span.start(), whole.start()), earlier(span.end(), whole.end())))
                .toList();
    }

    private static void add(List<Episode> episodes, Episode next) {
        if (next.end().isAfter(next.start())) {
            episodes.add(next);
        }
    }

    private static Episode episode(EventMessage change, Instant at) {
        var stance = Kebab.parse(Stance.class, change.data().get("stance"));
        var basis = Kebab.parse(Basis.class, change.data().get("basis"));
        return new Episode(stance, basis, false, at, at, change.reason());
    }

    private static Episode unknown(Instant start, Instant end) {
        return new Episode(Stance.UNKNOWN, Basis.NONE, false, start, end, NOT_RUNNING);
    }
}

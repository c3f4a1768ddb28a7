package org.plumbline.cli.replay;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.StanceSeconds;

/// The figures of a run as a whole, and what they rest on.
final class Summary implements EffectSink {

    private static final double SECONDS_PER_MINUTE = 60;

    private final TreeMap<LocalDate, DaySummary> days = new TreeMap<>();
    private final List<Duration> bouts = new ArrayList<>();
    private final List<Duration> breaks = new ArrayList<>();
    private final Set<Basis> bases = EnumSet.noneOf(Basis.class);

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (Effect effect : effects) {
            accept(effect);
        }
    }

    private void accept(Effect effect) {
        switch (effect) {
            case Effect.StanceChanged change -> note(change.to());
            case Effect.Bout(BoutEnded bout) -> bouts.add(bout.length());
            case Effect.Bout(BreakEnded rest) -> breaks.add(rest.length());
            case Effect.Day(var day) -> days.put(day.date(), day);
            case Effect.Live(var live) -> note(live);
            case Effect.Bout _,
                    Effect.Posture _,
                    Effect.Movement _,
                    Effect.Seat _,
                    Effect.Tilt _,
                    Effect.SensorDegraded _,
                    Effect.Calibration _,
                    Effect.Prompt _,
                    Effect.SensorLost _,
                    Effect.SensorBack _ -> {}
            case Effect.Exercise _, Effect.DayKindChanged _, Effect.PersonalChanged _, Effect.Marked _ -> {}
            case Effect.Minute _, Effect.Play _, Effect.Silence _ -> {}
        }
    }

    /// The day so far, the last time as well when the recording has ended.
    void note(LiveState live) {
        days.put(live.today().date(), live.today());
    }

    private void note(StanceEstimate stance) {
        if (stance.stance().isSeated()) {
            bases.add(stance.basis());
        }
    }

    /// @param file that was played
    void print(Path file, PrintWriter out) {
        var time = days.values().stream().map(DaySummary::seconds).reduce(StanceSeconds.ZERO, StanceSeconds::plus);
        out.printf("%s: %.1f min%n", file, time.total() / SECONDS_PER_MINUTE);
        line(out, "seated", time.seated(), "bouts ended: %d, the longest: %s".formatted(bouts.size(), longest(bouts)));
        line(out, "standing", time.standing(), "");
        line(
                out,
                "walking",
                time.walking(),
                "steps: %d"
                        .formatted(days.values().stream()
                                .mapToInt(DaySummary::steps)
                                .sum()));
        line(
                out,
                "away",
                time.away(),
                "breaks between bouts: %d, the longest: %s".formatted(breaks.size(), longest(breaks)));
        line(out, "not worn", time.notWorn(), "");
        line(out, "unknown", time.unknown(), "");
        bases.forEach(basis -> out.printf("  %s%n", Words.of(basis)));
    }

    private static void line(PrintWriter out, String name, double seconds, String more) {
        out.println("  %-9s %7.1f min  %s"
                .formatted(name, seconds / SECONDS_PER_MINUTE, more)
                .stripTrailing());
    }

    private static String longest(List<Duration> lengths) {
        return lengths.stream().max(Duration::compareTo).map(Words::of).orElse("none");
    }
}

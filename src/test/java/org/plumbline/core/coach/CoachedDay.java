package org.plumbline.core.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.bout.BoutTracker;
import org.plumbline.core.bout.BreakRule;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.stance.Timeline;

/// A drawn day that goes through bout tracker and policy, one step a second, and keeps what came of it.
final class CoachedDay {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final WalkBreakPolicy policy = new WalkBreakPolicy(WalkBreakParams.DEFAULT);
    private final BoutTracker tracker = new BoutTracker(BoutParams.DEFAULT, BreakRule.DEFAULT);
    private final Instant start;
    private final StringBuilder drawing = new StringBuilder();
    private final List<PromptEvent> events = new ArrayList<>();
    private final List<String> cues = new ArrayList<>();
    private final List<String> prompts = new ArrayList<>();
    private final List<SampleTime> breaks = new ArrayList<>();
    private int lived;
    private int outsideSitting;
    private BoutState bout = new BoutState.Unobserved();
    private CoachState state = CoachState.START;

    private CoachedDay(Instant start) {
        this.start = start;
    }

    static CoachedDay from(String time) {
        return new CoachedDay(
                LocalDate.of(2026, 3, 2).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC));
    }

    CoachedDay live(String drawn) {
        drawing.append(drawn);
        var moments = Timeline.seconds(drawing.toString()).moments();
        for (var moment : moments.subList(lived, moments.size())) {
            second(moment.at(), moment.stance());
        }
        lived = moments.size();
        return this;
    }

    CoachedDay snooze() {
        return keep(policy.snooze(state, now()), now());
    }

    CoachedDay pause(Duration length) {
        return keep(policy.pause(state, now().plus(length)), now());
    }

    CoachedDay resume() {
        return keep(policy.resume(state), now());
    }

    /// The cues of prompts and when: "walk-light at 09:50".
    List<String> prompts() {
        return prompts;
    }

    List<String> cues() {
        return cues;
    }

    List<String> reasons() {
        return prompted().stream().map(Prompted::reason).toList();
    }

    List<Resolved> resolved() {
        return events.stream()
                .filter(Resolved.class::isInstance)
                .map(Resolved.class::cast)
                .toList();
    }

    List<Outcome> outcomes() {
        return resolved().stream().map(Resolved::outcome).toList();
    }

    int promptsOutsideSitting() {
        return outsideSitting;
    }

    long mostCuesInAnHour() {
        return prompted().stream()
                .mapToLong(first -> prompted().stream()
                        .filter(other -> !other.at().isBefore(first.at())
                                && other.at().since(first.at()).compareTo(Duration.ofHours(1)) < 0)
                        .count())
                .max()
                .orElse(0);
    }

    Duration shortestPeaceAfterABreak() {
        return breaks.stream()
                .flatMap(rest -> prompted().stream()
                        .filter(prompt -> rest.isBefore(prompt.at()))
                        .map(prompt -> prompt.at().since(rest)))
                .min(Duration::compareTo)
                .orElse(Duration.ofDays(1));
    }

    private void second(SampleTime at, StanceEstimate stance) {
        bout = tracker.step(bout, at, stance).state();
        var anchor = new WallAnchor(at, wall(at), true);
        var step = policy.step(state, new Situation(anchor, ZONE, stance, bout));
        if (!stance.stance().isSeated() && step.events().stream().anyMatch(Prompted.class::isInstance)) {
            outsideSitting++;
        }
        keep(step, at);
    }

    private CoachedDay keep(WalkBreakPolicy.Step step, SampleTime at) {
        state = step.state();
        events.addAll(step.events());
        step.cue().ifPresent(cue -> cues.add(cue.name()));
        for (var event : step.events()) {
            switch (event) {
                case Prompted _ ->
                    prompts.add("%s at %s".formatted(step.cue().orElseThrow().name(), clock(at)));
                case Resolved resolved when isBreak(resolved) -> breaks.add(at);
                case Resolved _ -> {}
            }
        }
        return this;
    }

    private static boolean isBreak(Resolved resolved) {
        return resolved.outcome() == Outcome.TAKEN || resolved.outcome() == Outcome.NATURAL;
    }

    private List<Prompted> prompted() {
        return events.stream()
                .filter(Prompted.class::isInstance)
                .map(Prompted.class::cast)
                .toList();
    }

    private SampleTime now() {
        return Timeline.seconds(drawing.toString()).at(lived);
    }

    private LocalTime clock(SampleTime at) {
        return wall(at).atZone(ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant wall(SampleTime at) {
        return start.plusNanos(at.nanos());
    }
}

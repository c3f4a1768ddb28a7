package org.plumbline.core.coach.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.bout.BoutTracker;
import org.plumbline.core.bout.BreakRule;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.Outlook;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.Settings;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.posture.Body;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.stance.Timeline;

/// A drawn day that goes through bout tracker and coach, one step a second, and keeps what came of it.
///
/// It begins after the first week, so that cues grow to their full strength. Drawn as in [Timeline].
final class CoachedDay {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Coach coach;
    private final BoutTracker tracker = new BoutTracker(BoutParams.DEFAULT, BreakRule.DEFAULT);
    private final List<PromptEvent> events = new ArrayList<>();
    private final List<String> cues = new ArrayList<>();
    private final List<String> prompts = new ArrayList<>();
    private Instant wallStart;
    private SampleTime now = new SampleTime(0);
    private StanceEstimate stance = Timeline.seconds("?").moments().getFirst().stance();
    private Body body = Body.UNKNOWN;
    private BoutState bout = new BoutState.Unobserved();
    private CoachState state = CoachState.START;

    private CoachedDay(Instant start, CoachParams params) {
        wallStart = start;
        coach = new Coach(params);
    }

    static CoachedDay from(String time) {
        return newcomer(time).after(7);
    }

    /// The very first day.
    static CoachedDay newcomer(String time) {
        return newcomer(time, CoachParams.DEFAULT);
    }

    static CoachedDay newcomer(String time, CoachParams params) {
        return new CoachedDay(
                LocalDate.of(2026, 3, 2).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC), params);
    }

    /// So many days on which the coach has run before.
    CoachedDay after(int days) {
        for (int day = days; day >= 0; day--) {
            var date = wall(now).atZone(ZONE).toLocalDate().minusDays(day);
            state = state.with(state.delivery().learning().on(date));
        }
        return this;
    }

    CoachedDay live(String drawn) {
        for (var moment : Timeline.seconds(drawn).moments()) {
            live(moment.stance().stance());
        }
        return this;
    }

    private void live(Stance doing) {
        if (doing != stance.stance()) {
            stance = new StanceEstimate(doing, now, stance.basis(), "drawn");
            body = standing(body, doing == Stance.STANDING ? now : null);
        }
        bout = tracker.step(bout, now, stance).state();
        keep(coach.step(state, here()));
        now = now.plus(SECOND);
    }

    CoachedDay snooze() {
        return keep(coach.snooze(state, here()));
    }

    CoachedDay decline() {
        return keep(coach.decline(state, here()));
    }

    CoachedDay done() {
        return keep(coach.done(state, here()));
    }

    CoachedDay tilted() {
        return keep(coach.tilted(state, here()));
    }

    CoachedDay pause(Duration length) {
        return keep(coach.pause(state, here(), length));
    }

    CoachedDay resume() {
        return sets(settings -> settings.withPause(null));
    }

    CoachedDay busy(boolean on) {
        state = coach.busy(state, here(), on);
        return this;
    }

    CoachedDay declares(DayKind kind) {
        return sets(settings -> settings.with(kind, now));
    }

    CoachedDay consents() {
        return tells(Personal.UNTOLD.with(Consent.GIVEN));
    }

    CoachedDay tells(Personal personal) {
        return sets(settings -> settings.with(personal));
    }

    CoachedDay sets(UnaryOperator<Settings> change) {
        state = state.with(change.apply(state.settings()));
        return this;
    }

    CoachedDay slumps() {
        return holds((before, at) -> new Body(
                Posture.SLUMPED, at, before.weightMovedAt(), before.leftShare(), null, before.standingSince()));
    }

    CoachedDay sitsUp() {
        return holds((before, at) -> new Body(
                Posture.UPRIGHT, null, before.weightMovedAt(), before.leftShare(), null, before.standingSince()));
    }

    CoachedDay shifts() {
        return holds((before, at) ->
                new Body(before.posture(), before.postureSince(), at, 0.5, null, before.standingSince()));
    }

    CoachedDay leansOn(double leftShare) {
        return holds((before, at) -> new Body(
                before.posture(),
                before.postureSince(),
                before.weightMovedAt(),
                leftShare,
                at,
                before.standingSince()));
    }

    private CoachedDay holds(BiFunction<Body, SampleTime, Body> change) {
        body = change.apply(body, now);
        return this;
    }

    private static Body standing(Body body, @Nullable SampleTime since) {
        return new Body(
                body.posture(), body.postureSince(), body.weightMovedAt(), body.leftShare(), body.unevenSince(), since);
    }

    /// The wall clock is put right, or wrong; the monotonic one goes on.
    CoachedDay clockJumps(Duration by) {
        wallStart = wallStart.plus(by);
        return this;
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

    /// What was held back, each with its kind and reason.
    List<String> suppressed() {
        return resolved().stream()
                .filter(event -> event.outcome() == Outcome.SUPPRESSED)
                .map(event -> event.kind() + ": " + event.reason())
                .toList();
    }

    Outlook outlook() {
        return coach.outlook(state, here());
    }

    CoachState state() {
        return state;
    }

    List<Prompted> prompted() {
        return events.stream()
                .filter(Prompted.class::isInstance)
                .map(Prompted.class::cast)
                .toList();
    }

    private CoachedDay keep(Step step) {
        state = step.state();
        events.addAll(step.events());
        step.cue().ifPresent(cue -> cues.add(cue.name()));
        step.events().stream()
                .filter(Prompted.class::isInstance)
                .forEach(event -> prompts.add(
                        "%s at %s".formatted(step.cue().orElseThrow().name(), clock())));
        return this;
    }

    private Situation here() {
        return new Situation(new WallAnchor(now, wall(now), true), ZONE, stance, bout, body, false);
    }

    private LocalTime clock() {
        return wall(now).atZone(ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant wall(SampleTime at) {
        return wallStart.plusNanos(at.nanos());
    }
}

package org.plumbline.cli.replay;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.bout.BoutEvent;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BoutEvent.RungReached;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.GaitEvent.Direction;
import org.plumbline.core.gait.event.GaitEvent.QuickBend;
import org.plumbline.core.gait.event.GaitEvent.SitDownImpact;
import org.plumbline.core.gait.event.GaitEvent.StepTaken;
import org.plumbline.core.gait.event.GaitEvent.Transition;
import org.plumbline.core.gait.event.GaitEvent.WalkingBout;
import org.plumbline.core.posture.PostureEvent;
import org.plumbline.core.posture.PostureEvent.SlumpEnded;
import org.plumbline.core.posture.PostureEvent.SlumpStarted;
import org.plumbline.core.posture.PostureEvent.TiltEnded;
import org.plumbline.core.posture.PostureEvent.TiltStarted;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.event.SeatEvent;
import org.plumbline.core.seat.event.SeatEvent.CellFailed;
import org.plumbline.core.seat.event.SeatEvent.CellWorks;
import org.plumbline.core.seat.event.SeatEvent.NeutralLearned;
import org.plumbline.core.seat.event.SeatEvent.ObjectFound;
import org.plumbline.core.seat.event.SeatEvent.PerchingEnded;
import org.plumbline.core.seat.event.SeatEvent.PerchingStarted;
import org.plumbline.core.seat.event.SeatEvent.Tared;
import org.plumbline.core.seat.event.SeatEvent.UnevenEnded;
import org.plumbline.core.seat.event.SeatEvent.UnevenStarted;
import org.plumbline.core.seat.event.SeatEvent.WeightShifted;
import org.plumbline.core.stance.StanceEstimate;

/// The events of a run, one a line: when, what, and why.
final class TextLines implements EffectSink {

    private final DateTimeFormatter clock;
    private final PrintWriter out;

    /// @param zone her time zone
    TextLines(ZoneId zone, PrintWriter out) {
        this.clock =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
        this.out = out;
    }

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (Effect effect : effects) {
            print(effect, anchor);
        }
    }

    private void print(Effect effect, WallAnchor anchor) {
        switch (effect) {
            case Effect.StanceChanged change -> print(change.to(), anchor);
            case Effect.Bout(var event) -> print(event, anchor);
            case Effect.Posture(var event) -> print(event, anchor);
            case Effect.Movement(var event) -> print(event, anchor);
            case Effect.Seat(var event) -> print(event, anchor);
            case Effect.Calibration(var at, Sensor sensor, var event) ->
                print(anchor, at, sensor == Sensor.WAIST_IMU ? "waist" : "clip", Words.of(event));
            case Effect.Tilt(var tilt, int number) ->
                print(anchor, tilt.start(), "tilt", "%d, %s".formatted(number, Kebab.of(tilt.tempo())));
            case Effect.SensorDegraded(var at, Sensor sensor, var reason) ->
                print(anchor, at, "sensor", "%s: %s".formatted(Kebab.of(sensor), reason));
            case Effect.Prompt(var event) -> print(event, anchor);
            case Effect.SensorLost(var at, var sensor, var reason) ->
                print(anchor, at, "sensor", "%s lost: %s".formatted(Kebab.of(sensor), reason));
            case Effect.SensorBack(var at, var sensor) -> print(anchor, at, "sensor", Kebab.of(sensor) + " is back");
            case Effect.Exercise _, Effect.DayKindChanged _, Effect.PersonalChanged _, Effect.Marked _ -> {}
            case Effect.Minute _, Effect.Day _, Effect.Live _, Effect.Play _, Effect.Silence _ -> {}
        }
    }

    private void print(StanceEstimate stance, WallAnchor anchor) {
        print(anchor, stance.since(), "stance", "%s: %s".formatted(Words.of(stance.stance()), stance.reason()));
    }

    private void print(BoutEvent event, WallAnchor anchor) {
        switch (event) {
            case BoutStarted(var start) -> print(anchor, start, "bout", "sitting bout began");
            case BoutEnded bout ->
                print(
                        anchor,
                        bout.end(),
                        "bout",
                        "sitting bout ended after %s%s"
                                .formatted(Words.of(bout.length()), bout.cutShort() ? ", when data went missing" : ""));
            case RungReached rung -> print(anchor, rung.at(), "break", "verified: " + Kebab.of(rung.rung()));
            case BreakEnded rest ->
                print(
                        anchor,
                        rest.end(),
                        "break",
                        "break of %s ended, %s of it walked"
                                .formatted(Words.of(rest.length()), Words.of(rest.walked())));
        }
    }

    private void print(PostureEvent event, WallAnchor anchor) {
        switch (event) {
            case SlumpStarted slump ->
                print(anchor, slump.start(), "posture", "slump began, %.0f° forward".formatted(slump.flexionDegrees()));
            case SlumpEnded slump ->
                print(anchor, slump.end(), "posture", "slump ended after " + Words.of(slump.length()));
            case TiltStarted tilt -> print(anchor, tilt.start(), "posture", Kebab.of(tilt.posture()));
            case TiltEnded tilt -> print(anchor, tilt.end(), "posture", "no longer " + Kebab.of(tilt.posture()));
        }
    }

    private void print(GaitEvent event, WallAnchor anchor) {
        switch (event) {
            case StepTaken _ -> {}
            case WalkingBout walk ->
                print(
                        anchor,
                        walk.start(),
                        "walk",
                        "%d steps in %s"
                                .formatted(walk.steps(), Words.of(walk.end().since(walk.start()))));
            case Transition(var start, var _, var direction) ->
                print(anchor, start, "trunk", direction == Direction.SIT_TO_STAND ? "stood up" : "sat down");
            case SitDownImpact impact ->
                print(anchor, impact.at(), "trunk", "sat down hard, %.0f m/s²".formatted(impact.peak()));
            case QuickBend bend -> print(anchor, bend.at(), "trunk", "quick bend of %.0f°".formatted(bend.degrees()));
        }
    }

    private void print(SeatEvent event, WallAnchor anchor) {
        switch (event) {
            case WeightShifted shift -> print(anchor, shift.at(), "seat", "weight shifted");
            case PerchingStarted perch -> print(anchor, perch.at(), "seat", "perching began");
            case PerchingEnded perch ->
                print(anchor, perch.end(), "seat", "perching ended after " + Words.of(perch.length()));
            case UnevenStarted uneven ->
                print(
                        anchor,
                        uneven.start(),
                        "seat",
                        "uneven, %.0f %% on the left".formatted(100 * uneven.leftShare()));
            case UnevenEnded uneven ->
                print(anchor, uneven.end(), "seat", "even again after " + Words.of(uneven.length()));
            case ObjectFound object -> print(anchor, object.since(), "seat", "a still load, perhaps a bag");
            case Tared tare -> print(anchor, tare.at(), "seat", "the empty seat was learned");
            case NeutralLearned neutral -> print(anchor, neutral.at(), "seat", "her even sitting was learned");
            case SeatEvent.Refused refused -> print(anchor, refused.at(), "seat", "refused: " + refused.reason());
            case CellFailed cell ->
                print(
                        anchor,
                        cell.at(),
                        "seat",
                        "cell %d %s"
                                .formatted(
                                        cell.fault().cell(),
                                        Kebab.of(cell.fault().kind())));
            case CellWorks cell -> print(anchor, cell.at(), "seat", "cell %d works again".formatted(cell.cell()));
        }
    }

    private void print(PromptEvent event, WallAnchor anchor) {
        switch (event) {
            case Prompted cue -> print(anchor, cue.at(), "prompt", "cue %d: %s".formatted(cue.attempt(), cue.reason()));
            case Resolved end ->
                print(anchor, end.at(), "prompt", "%s: %s".formatted(Kebab.of(end.outcome()), end.reason()));
        }
    }

    private void print(WallAnchor anchor, SampleTime at, String subject, String words) {
        out.printf("%s  %-8s %s%n", clock.format(anchor.wallTime(at)), subject, words);
    }
}

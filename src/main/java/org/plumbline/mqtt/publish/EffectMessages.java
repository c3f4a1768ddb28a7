package org.plumbline.mqtt.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.bout.BoutEvent;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BoutEvent.RungReached;
import org.plumbline.core.calibration.CalibrationEvent;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.posture.PostureEvent;
import org.plumbline.core.posture.PostureEvent.SlumpEnded;
import org.plumbline.core.posture.PostureEvent.SlumpStarted;
import org.plumbline.core.posture.PostureEvent.TiltEnded;
import org.plumbline.core.posture.PostureEvent.TiltStarted;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.write.Gap;

/// Says an effect as a message: dated on the wall clock, numbered within the boot.
///
/// Lengths come from the monotonic clock, never from the difference of two dates.
public final class EffectMessages {

    private final String device;
    private final String boot;
    private final AtomicLong lastSeq = new AtomicLong();

    /// Begins to number at 1.
    ///
    /// @param boot which run of the device this is
    public EffectMessages(String device, String boot) {
        this.device = Origin.requireDevice(device);
        this.boot = boot;
    }

    /// The message; null for an effect that is for the actuators alone.
    @Nullable public Message of(Effect effect, WallAnchor anchor) {
        var told = new Telling(anchor);
        return switch (effect) {
            case Effect.StanceChanged changed -> told.changed(changed);
            case Effect.Bout(BoutEvent event) -> told.bout(event);
            case Effect.Posture(PostureEvent event) -> told.posture(event);
            case Effect.Movement(var event) -> told.happening(Happening.of(event));
            case Effect.Tilt(var tilt, int number) -> told.happening(Happening.of(tilt, number));
            case Effect.Seat(var event) -> told.happening(Happening.of(event));
            case Effect.Calibration(var at, var sensor, CalibrationEvent event) ->
                told.happening(Happening.of(at, sensor, event));
            case Effect.Prompt(PromptEvent event) -> told.prompt(event);
            case Effect.SensorLost(var at, var sensor, var reason) ->
                told.moment(EventType.SENSOR_LOST, at, reason, Map.of("sensor", Kebab.of(sensor)));
            case Effect.SensorDegraded(var at, var sensor, var reason) ->
                told.moment(EventType.SENSOR_DEGRADED, at, reason, Map.of("sensor", Kebab.of(sensor)));
            case Effect.SensorBack(var at, var sensor) ->
                told.moment(EventType.SENSOR_BACK, at, "", Map.of("sensor", Kebab.of(sensor)));
            case Effect.Minute(var summary, var offset) -> new MinuteMessage(told.origin(anchor.at()), summary, offset);
            case Effect.Day(var summary) -> new DayMessage(told.origin(anchor.at()), summary);
            case Effect.Live(var state) -> Present.of(state, device, anchor);
            case Effect.Exercise _, Effect.DayKindChanged _ -> null;
            case Effect.PersonalChanged _, Effect.Marked _ -> null; // hers alone
            case Effect.Play _, Effect.Silence _ -> null;
        };
    }

    /// That something is missing. May be asked for by any thread.
    EventMessage gap(Gap gap, WallAnchor anchor) {
        return new Telling(anchor).moment(EventType.GAP, anchor.at(), gap.reason(), gap.data());
    }

    /// Messages dated by one anchor.
    private final class Telling {

        private final WallAnchor anchor;

        Telling(WallAnchor anchor) {
            this.anchor = anchor;
        }

        Origin origin(SampleTime at) {
            return new Origin(device, boot, lastSeq.incrementAndGet(), anchor.synced(), at);
        }

        EventMessage changed(Effect.StanceChanged changed) {
            var to = changed.to();
            return moment(
                    EventType.STANCE_CHANGED,
                    to.since(),
                    to.reason(),
                    Map.of(
                            "from", Kebab.of(changed.from().stance()),
                            "stance", Kebab.of(to.stance()),
                            "basis", Kebab.of(to.basis())));
        }

        EventMessage bout(BoutEvent event) {
            return switch (event) {
                case BoutStarted(var start) -> moment(EventType.BOUT_STARTED, start, "", Map.of());
                case BoutEnded ended ->
                    span(
                            EventType.BOUT_ENDED,
                            ended.start(),
                            ended.end(),
                            Map.of("length_s", seconds(ended.length()), "cut_short", ended.cutShort()));
                case RungReached(var at, var rung) ->
                    moment(EventType.BREAK_VERIFIED, at, "", Map.of("rung", Kebab.of(rung)));
                case BreakEnded ended ->
                    span(
                            EventType.BREAK_ENDED,
                            ended.start(),
                            ended.end(),
                            Map.of(
                                    "length_s", seconds(ended.length()),
                                    "walked_s", seconds(ended.walked()),
                                    "unseen_s", seconds(ended.unseen()),
                                    "rung", Kebab.of(ended.rung())));
            };
        }

        EventMessage posture(PostureEvent event) {
            return switch (event) {
                case SlumpStarted slump ->
                    span(EventType.SLUMP_STARTED, slump.start(), slump.confirmed(), flexion(slump));
                case SlumpEnded ended ->
                    span(
                            EventType.SLUMP_ENDED,
                            ended.start(),
                            ended.end(),
                            Map.of("length_s", seconds(ended.length())));
                case TiltStarted(var posture, var start, var confirmed) ->
                    span(EventType.LEAN_STARTED, start, confirmed, Map.of("posture", Kebab.of(posture)));
                case TiltEnded ended ->
                    span(
                            EventType.LEAN_ENDED,
                            ended.start(),
                            ended.end(),
                            Map.of("posture", Kebab.of(ended.posture()), "length_s", seconds(ended.length())));
            };
        }

        @Nullable EventMessage happening(@Nullable Happening what) {
            return what == null
                    ? null
                    : new EventMessage(
                            origin(what.end()),
                            what.type(),
                            wallTimeOrNull(what.start()),
                            anchor.wallTime(what.end()),
                            what.reason(),
                            what.data());
        }

        EventMessage prompt(PromptEvent event) {
            return switch (event) {
                case Prompted(var at, var kind, var attempt, var reason) ->
                    moment(EventType.PROMPTED, at, reason, Map.of("kind", Kebab.of(kind), "attempt", (long) attempt));
                case Resolved resolved ->
                    moment(EventType.PROMPT_RESOLVED, resolved.at(), resolved.reason(), outcome(resolved));
            };
        }

        EventMessage moment(EventType type, SampleTime at, String reason, Map<String, Object> data) {
            return new EventMessage(origin(at), type, null, anchor.wallTime(at), reason, data);
        }

        private EventMessage span(EventType type, SampleTime start, SampleTime end, Map<String, Object> data) {
            return new EventMessage(origin(end), type, anchor.wallTime(start), anchor.wallTime(end), "", data);
        }

        private @Nullable Instant wallTimeOrNull(@Nullable SampleTime moment) {
            return moment == null ? null : anchor.wallTime(moment);
        }
    }

    private static Map<String, Object> flexion(SlumpStarted slump) {
        return slump.lumbarDegrees() == null
                ? Map.of("flexion_deg", rounded(slump.flexionDegrees()))
                : Map.of(
                        "flexion_deg", rounded(slump.flexionDegrees()),
                        "lumbar_deg", rounded(slump.lumbarDegrees()));
    }

    private static Map<String, Object> outcome(Resolved resolved) {
        var data = new TreeMap<String, Object>();
        data.put("kind", Kebab.of(resolved.kind()));
        data.put("outcome", Kebab.of(resolved.outcome()));
        if (resolved.response() != null) {
            data.put("response_s", seconds(resolved.response()));
        }
        return data;
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10) / 10.0;
    }
}

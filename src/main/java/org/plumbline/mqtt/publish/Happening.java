package org.plumbline.mqtt.publish;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.EventType;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.calibration.CalibrationEvent;
import org.plumbline.core.calibration.CalibrationEvent.Drifted;
import org.plumbline.core.calibration.CalibrationEvent.ForwardLearned;
import org.plumbline.core.calibration.CalibrationEvent.Reclipped;
import org.plumbline.core.calibration.CalibrationEvent.UprightLearned;
import org.plumbline.core.exercise.TiltRepetition;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.GaitEvent.Direction;
import org.plumbline.core.gait.event.GaitEvent.QuickBend;
import org.plumbline.core.gait.event.GaitEvent.SitDownImpact;
import org.plumbline.core.gait.event.GaitEvent.StepTaken;
import org.plumbline.core.gait.event.GaitEvent.Transition;
import org.plumbline.core.gait.event.GaitEvent.WalkingBout;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.seat.event.CellFault;
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

/// What happened, as an event message tells it, before it is dated and numbered.
///
/// @param start null for a moment
record Happening(EventType type, @Nullable SampleTime start, SampleTime end, String reason, Map<String, Object> data) {

    private static Happening over(EventType type, SampleTime start, SampleTime end, Map<String, Object> data) {
        return new Happening(type, start, end, "", data);
    }

    private static Happening moment(EventType type, SampleTime at, Map<String, Object> data) {
        return new Happening(type, null, at, "", data);
    }

    private static Happening over(EventType type, SampleTime start, SampleTime end) {
        return over(type, start, end, Map.of("length_s", seconds(end.since(start))));
    }

    /// Of her movements; a single step is not told.
    static @Nullable Happening of(GaitEvent event) {
        return switch (event) {
            case StepTaken _ -> null;
            case WalkingBout(var start, var end, int steps) ->
                over(EventType.WALK_ENDED, start, end, Map.of("length_s", seconds(end.since(start)), "steps", (long)
                        steps));
            case Transition(var start, var end, var direction) ->
                over(direction == Direction.SIT_TO_STAND ? EventType.STOOD_UP : EventType.SAT_DOWN, start, end);
            case SitDownImpact impact ->
                moment(EventType.HARD_SIT_DOWN, impact.at(), Map.of("peak_mps2", rounded(impact.peak())));
            case QuickBend(var at, double degrees) ->
                moment(EventType.QUICK_BEND, at, Map.of("lean_deg", rounded(degrees)));
        };
    }

    static Happening of(SeatEvent event) {
        return switch (event) {
            case WeightShifted(var at) -> moment(EventType.WEIGHT_SHIFTED, at, Map.of());
            case PerchingStarted(var at) -> moment(EventType.PERCHING_STARTED, at, Map.of());
            case PerchingEnded(var start, var end) -> over(EventType.PERCHING_ENDED, start, end);
            case UnevenStarted(var start, var confirmed, double leftShare) ->
                over(
                        EventType.UNEVEN_STARTED,
                        start,
                        confirmed,
                        Map.of("left_share", Math.round(leftShare * 100) / 100.0));
            case UnevenEnded(var start, var end) -> over(EventType.UNEVEN_ENDED, start, end);
            case ObjectFound(var since, var confirmed) -> over(EventType.OBJECT_ON_SEAT, since, confirmed, Map.of());
            case Tared(var at) -> calibration(at, Sensor.MAT, "tared", "");
            case NeutralLearned(var at) -> calibration(at, Sensor.MAT, "neutral-learned", "");
            case SeatEvent.Refused(var at, String reason) -> calibration(at, Sensor.MAT, "refused", reason);
            case CellFailed(var at, CellFault fault) ->
                moment(EventType.CELL_FAILED, at, Map.of("cell", (long) fault.cell(), "fault", Kebab.of(fault.kind())));
            case CellWorks(var at, int cell) -> moment(EventType.CELL_WORKS, at, Map.of("cell", (long) cell));
        };
    }

    /// Of a calibration of one of the clips.
    static Happening of(SampleTime at, Sensor sensor, CalibrationEvent event) {
        return switch (event) {
            case UprightLearned learned ->
                calibration(
                        at,
                        sensor,
                        "upright-learned",
                        learned.automatic() ? "sitting still was taken for upright" : "");
            case ForwardLearned _ -> calibration(at, sensor, "forward-learned", "");
            case CalibrationEvent.Refused refused -> calibration(at, sensor, "refused", refused.reason());
            case Drifted drifted ->
                calibration(
                        at,
                        sensor,
                        "drifted",
                        "upright has moved by %.0f° in %d days: calibrate anew"
                                .formatted(drifted.driftDegrees(), drifted.age().toDays()));
            case Reclipped moved -> calibration(at, sensor, "clip-moved", moved.reason());
        };
    }

    private static Happening calibration(SampleTime at, Sensor sensor, String step, String reason) {
        return new Happening(EventType.CALIBRATION, null, at, reason, Map.of("sensor", Kebab.of(sensor), "step", step));
    }

    static Happening of(TiltRepetition tilt, int number) {
        return over(
                EventType.TILT,
                tilt.start(),
                tilt.end(),
                Map.of("number", (long) number, "tempo", Kebab.of(tilt.tempo())));
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}

package org.plumbline.core.engine;

import java.time.ZoneOffset;
import org.plumbline.core.bout.BoutEvent;
import org.plumbline.core.calibration.CalibrationEvent;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.exercise.ExerciseEvent;
import org.plumbline.core.exercise.TiltRepetition;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.posture.PostureEvent;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.seat.event.SeatEvent;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;

/// Everything the engine can want done or told.
public sealed interface Effect {

    /// She changed what she does, at `to.since()`.
    record StanceChanged(StanceEstimate from, StanceEstimate to) implements Effect {}

    record Bout(BoutEvent event) implements Effect {}

    record Posture(PostureEvent event) implements Effect {}

    /// She walked, stood up, sat down or bent; single steps are not told.
    record Movement(GaitEvent event) implements Effect {}

    /// Something about the seat, or how she sits on it.
    record Seat(SeatEvent event) implements Effect {}

    /// What became of the calibration of a clip.
    record Calibration(SampleTime at, Sensor sensor, CalibrationEvent event) implements Effect {}

    record Prompt(PromptEvent event) implements Effect {}

    /// A pelvic tilt of the exercise that runs is over.
    ///
    /// @param number tilts so far, this one counted unless it was not finished
    record Tilt(TiltRepetition tilt, int number) implements Effect {}

    record Exercise(ExerciseEvent event) implements Effect {}

    /// What kind of day it is from now on.
    record DayKindChanged(SampleTime at, DayKind kind, String reason) implements Effect {}

    /// What she has told of herself has changed. Kept here, never published.
    record PersonalChanged(SampleTime at, Personal personal) implements Effect {}

    /// She marked that it hurts now. Kept here, never published.
    record Marked(SampleTime at) implements Effect {}

    record SensorLost(SampleTime at, Sensor sensor, String reason) implements Effect {}

    /// A device answers, but tells less than it could.
    record SensorDegraded(SampleTime at, Sensor sensor, String reason) implements Effect {}

    record SensorBack(SampleTime at, Sensor sensor) implements Effect {}

    /// A wall-clock minute is complete.
    ///
    /// @param offset her local time less UTC in that minute
    record Minute(MinuteSummary summary, ZoneOffset offset) implements Effect {}

    /// The day so far; the last one of a date is that day's summary.
    record Day(DaySummary summary) implements Effect {}

    /// What the page shows has changed.
    record Live(LiveState state) implements Effect {}

    /// Play a cue; one that is still playing is replaced.
    record Play(CuePattern cue) implements Effect {}

    /// End any cue at once.
    record Silence() implements Effect {}
}

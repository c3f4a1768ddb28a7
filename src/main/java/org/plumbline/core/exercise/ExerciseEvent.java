package org.plumbline.core.exercise;

import org.plumbline.core.sample.SampleTime;

/// What became of a guided exercise or routine.
///
/// `exercise` is its name in the plan.
public sealed interface ExerciseEvent {

    SampleTime at();

    String exercise();

    /// The check before a routine waits for her answer.
    record Asked(SampleTime at, String exercise) implements ExerciseEvent {}

    record Started(SampleTime at, String exercise) implements ExerciseEvent {}

    /// It is over.
    ///
    /// @param completed whether all of it was done
    /// @param reason    in words she can read, with the numbers behind it
    record Ended(SampleTime at, String exercise, boolean completed, String reason) implements ExerciseEvent {}

    /// It was asked for and is not offered; the reason says why.
    record Refused(SampleTime at, String exercise, String reason) implements ExerciseEvent {}
}

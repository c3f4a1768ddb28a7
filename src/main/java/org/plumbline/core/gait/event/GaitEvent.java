package org.plumbline.core.gait.event;

import java.time.Duration;
import org.plumbline.core.sample.SampleTime;

/// Something the movement of the trunk told; known somewhat later than it happened.
public sealed interface GaitEvent {

    /// She made a step that is part of a walk. The first ones of a walk become known together.
    record StepTaken(SampleTime at) implements GaitEvent {}

    /// A walk is over.
    ///
    /// @param start when its first step was made
    /// @param end   when its last one was made
    /// @param steps how many, the first and the last counted
    record WalkingBout(SampleTime start, SampleTime end, int steps) implements GaitEvent {
        public WalkingBout {
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("a walk must end after it began: " + start + " to " + end);
            }
        }
    }

    /// She stood up or sat down.
    ///
    /// @param start when the trunk began to rise or to sink
    /// @param end   when that was over
    record Transition(SampleTime start, SampleTime end, Direction direction) implements GaitEvent {
        public Transition {
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("a transition must end after it began: " + start + " to " + end);
            }
        }

        /// How long it took.
        public Duration length() {
            return end.since(start);
        }
    }

    /// She sat down, this hard.
    ///
    /// @param at   when she was on the seat
    /// @param peak largest vertical acceleration on the way, without gravity, m/s²
    /// @param hard whether that is more than lowering oneself has
    record SitDownImpact(SampleTime at, double peak, boolean hard) implements GaitEvent {}

    /// The trunk bent far and fast, and she neither sat down nor stood up.
    ///
    /// @param at      when the bend was over
    /// @param degrees how far the trunk leaned
    record QuickBend(SampleTime at, double degrees) implements GaitEvent {}

    /// Which way a [Transition] goes.
    enum Direction {
        SIT_TO_STAND,
        STAND_TO_SIT;

        /// The other way.
        public Direction opposite() {
            return this == SIT_TO_STAND ? STAND_TO_SIT : SIT_TO_STAND;
        }
    }
}

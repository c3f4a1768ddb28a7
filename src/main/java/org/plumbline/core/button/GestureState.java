package org.plumbline.core.button;

import org.plumbline.core.sample.SampleTime;

/// What [GestureDetector] remembers.
public record GestureState(Contact contact, Press press) {

    public static final GestureState START = new GestureState(Contact.OPEN, new Press.None());

    /// Where in a gesture she is.
    public sealed interface Press {

        /// The button is up and nothing is to be told.
        record None() implements Press {}

        /// The button is down.
        ///
        /// @param before short presses of this gesture so far
        record Down(SampleTime since, int before) implements Press {}

        /// The button is up, and another press may follow.
        record Between(SampleTime released, int presses) implements Press {}

        /// The button is still down after [GestureParams#hold], which has been told.
        record Told() implements Press {}
    }
}

package org.plumbline.core.button;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.button.GestureState.Press;
import org.plumbline.core.button.GestureState.Press.Between;
import org.plumbline.core.button.GestureState.Press.Down;
import org.plumbline.core.button.GestureState.Press.None;
import org.plumbline.core.button.GestureState.Press.Told;
import org.plumbline.core.sample.SampleTime;

/// Tells the gestures of one button apart.
///
/// | she presses                | gesture | told                                    |
/// |----------------------------|---------|-----------------------------------------|
/// | once                       | SHORT   | [GestureParams#nextPress] after release |
/// | twice                      | DOUBLE  | likewise                                |
/// | three times or more        | TRIPLE  | likewise                                |
/// | [GestureParams#longPress]  | LONG    | on release                              |
/// | [GestureParams#hold]       | HELD    | while it is down                        |
///
/// A long press ends the gesture, whatever came before it. A pure function of edges and time.
public record GestureDetector(GestureParams params) {

    /// The next state, and the gesture that is complete by now.
    public record Step(GestureState state, Optional<Gesture> gesture) {}

    /// The contact closed or opened, or bounced.
    public Step edge(GestureState before, SampleTime at, boolean closed) {
        var step = step(before, at);
        var state = step.state();
        return new Step(new GestureState(state.contact().edge(at, closed), state.press()), step.gesture());
    }

    /// Time passed: call it at [#due].
    public Step step(GestureState before, SampleTime now) {
        var contact = before.contact().at(now, params.debounce());
        boolean changed = contact.pressed() != before.contact().pressed();
        var press = changed ? after(before.press(), contact) : before.press();
        var gesture = contact.isBouncing() ? Optional.<Gesture>empty() : complete(press, contact, now);
        var next = gesture.map(GestureDetector::after).orElse(press);
        return new Step(new GestureState(contact, next), gesture);
    }

    /// When something may become known without an edge; null for never.
    public @Nullable SampleTime due(GestureState state) {
        if (state.contact().isBouncing()) {
            return state.contact().since().plus(params.debounce());
        }
        return switch (state.press()) {
            case Down down -> down.since().plus(params.hold());
            case Between between -> between.released().plus(params.nextPress());
            case None _, Told _ -> null;
        };
    }

    /// The contact has changed for good.
    private Press after(Press press, Contact contact) {
        return switch (press) {
            case None _ -> new Down(contact.since(), 0);
            case Between between -> new Down(contact.since(), between.presses());
            case Down down when isLong(down, contact.since()) -> down;
            case Down down -> new Between(contact.since(), down.before() + 1);
            case Told _ -> new None();
        };
    }

    private Optional<Gesture> complete(Press press, Contact contact, SampleTime now) {
        return switch (press) {
            case Down down when !contact.pressed() -> Optional.of(Gesture.LONG);
            case Down down when now.isAtLeast(params.hold(), down.since()) -> Optional.of(Gesture.HELD);
            case Between between
            when now.isAtLeast(params.nextPress(), between.released()) -> Optional.of(counted(between.presses()));
            case Down _, Between _, None _, Told _ -> Optional.empty();
        };
    }

    private boolean isLong(Down down, SampleTime released) {
        return released.isAtLeast(params.longPress(), down.since());
    }

    /// Only a held button is still down when its gesture is told.
    private static Press after(Gesture told) {
        return told == Gesture.HELD ? new Told() : new None();
    }

    private static Gesture counted(int presses) {
        return switch (presses) {
            case 1 -> Gesture.SHORT;
            case 2 -> Gesture.DOUBLE;
            default -> Gesture.TRIPLE;
        };
    }
}

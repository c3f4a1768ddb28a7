package org.plumbline.app.button;

import java.time.Duration;
import org.plumbline.core.button.Gesture;
import org.plumbline.core.engine.Wish;

/// What she asks for by each gesture.
///
/// @param pause how long a pause lasts
public record ButtonWishes(Duration pause) {

    private static final String TILTS = "pelvic-tilts";

    public Wish of(Gesture gesture) {
        return switch (gesture) {
            case SHORT -> new Wish.Done();
            case LONG -> new Wish.Snooze();
            case DOUBLE -> new Wish.StartExercise(TILTS);
            case TRIPLE -> new Wish.Mark();
            case HELD -> new Wish.Pause(pause);
        };
    }
}

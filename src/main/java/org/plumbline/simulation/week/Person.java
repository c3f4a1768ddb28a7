package org.plumbline.simulation.week;

import java.time.Duration;
import java.util.function.Consumer;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.stance.Stance;

/// What she does of her own, and how she answers a prompt.
final class Person {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Acts acts;
    private final Chance chance;
    private final double answers;
    private final Consumer<Input> out;
    private final Posing posing;
    private boolean inMeeting;
    private long chapter;

    Person(Acts acts, Chance chance, double answers, Consumer<Input> out) {
        this.acts = acts;
        this.chance = chance;
        this.answers = answers;
        this.out = out;
        posing = new Posing(out);
    }

    Posing posing() {
        return posing;
    }

    /// A new day: she is not there yet, and everything is plugged in and put on.
    void wakeUp() {
        chapter++;
        inMeeting = false;
        posing.reset();
    }

    void sitDown() {
        begin(Stance.SEATED_STILL);
        later(chance.about(Duration.ofMinutes(75)), this::leave);
        restless();
        slouching();
        later(chance.about(Duration.ofMinutes(15)), this::shift);
        later(chance.about(Duration.ofHours(3)), () -> posing.lean(acts.now()));
    }

    /// Off to somewhere else; what she would have done at the desk does not happen.
    void goAway() {
        begin(Stance.AWAY);
    }

    void meet(boolean begins) {
        inMeeting = begins;
        ask(new Wish.Busy(begins));
    }

    void ask(Wish wish) {
        out.accept(new Input.Asked(acts.now(), wish));
    }

    /// Walks for a while, stands a little now and then, and sits down again.
    void walk(Duration length) {
        begin(Stance.WALKING);
        later(length, () -> {
            if (chance.is(0.1)) {
                begin(Stance.STANDING);
                later(chance.minutes(1, 45), this::sitDown);
            } else {
                sitDown();
            }
        });
    }

    private void leave() {
        if (inMeeting) {
            later(Duration.ofMinutes(5), this::leave);
        } else {
            walk(
                    chance.is(0.3)
                            ? chance.between(SECOND.multipliedBy(15), Duration.ofMinutes(2))
                            : chance.minutes(2, 9));
        }
    }

    private void restless() {
        later(chance.about(Duration.ofMinutes(6)), () -> {
            posing.take(acts.now(), Stance.SEATED_MOVING);
            later(chance.between(SECOND.multipliedBy(5), SECOND.multipliedBy(30)), () -> {
                posing.take(acts.now(), Stance.SEATED_STILL);
                restless();
            });
        });
    }

    private void slouching() {
        later(chance.about(Duration.ofMinutes(50)), () -> {
            posing.slump(acts.now(), true);
            later(chance.about(Duration.ofMinutes(6)), () -> {
                posing.slump(acts.now(), false);
                slouching();
            });
        });
    }

    private void shift() {
        posing.shift(acts.now());
        later(chance.about(Duration.ofMinutes(15)), this::shift);
    }

    /// How she answers: she follows as often as is her habit, and else puts it off, passes, or does nothing.
    void hear(Prompted prompt) {
        var wait = chance.about(Duration.ofSeconds(70));
        if (chance.is(answers)) {
            later(wait, () -> follow(prompt));
        } else if (chance.is(0.25)) {
            later(wait, () -> ask(new Wish.Snooze()));
        } else if (chance.is(0.1)) {
            later(wait, () -> ask(new Wish.Decline()));
        }
    }

    private void follow(Prompted prompt) {
        switch (prompt.kind()) {
            case WALK_BREAK -> getUp();
            case PELVIC_TILTS -> later(Duration.ofMinutes(1), () -> ask(new Wish.Done()));
            case LONG_STANDING -> sitDown();
            case SLUMP -> posing.slump(acts.now(), false);
            case UNEVEN_LOAD, POSTURAL_SHIFT -> posing.shift(acts.now());
        }
    }

    private void getUp() {
        if (!inMeeting) {
            walk(
                    chance.is(0.15)
                            ? chance.between(SECOND.multipliedBy(20), SECOND.multipliedBy(90))
                            : chance.minutes(2, 6));
        }
    }

    private void begin(Stance next) {
        chapter++;
        posing.take(acts.now(), next);
    }

    /// What happens later, unless she does something else before.
    private void later(Duration wait, Runnable what) {
        long current = chapter;
        acts.in(wait, () -> {
            if (current == chapter) {
                what.run();
            }
        });
    }
}

package org.plumbline.core.plan.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.check.Allowed;

/// One exercise. A stretch, or a walk, is a single repetition that is held.
///
/// @param title            what it is called
/// @param positions        in which it can be done, the one proposed first
/// @param demands          what it asks of the pelvis
/// @param repetitionsLeast on each side, 1 to 30
/// @param repetitionsMost  on each side, `repetitionsLeast` to 30
/// @param out              time to get there, 0 s to 30 s
/// @param hold             time to stay there, 0 s to 10 min
/// @param back             time to come back, 0 s to 30 s
/// @param eachSide         left, then right
/// @param counted          the sensors count its repetitions
/// @param instead          the exercise that replaces it where it is not offered; empty for none
/// @param steps            how it is done, in the order in which it is done
/// @param source           where that comes from
public record Exercise(
        String title,
        List<Position> positions,
        List<Demand> demands,
        int repetitionsLeast,
        int repetitionsMost,
        Duration out,
        Duration hold,
        Duration back,
        boolean eachSide,
        boolean counted,
        String instead,
        List<String> steps,
        String source) {

    private static final int MOST_REPETITIONS = 30;
    private static final Duration LONGEST_WAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

    public Exercise {
        positions = List.copyOf(positions);
        demands = List.copyOf(demands);
        steps = List.copyOf(steps);
        Allowed.text("title", title);
        Allowed.check(!positions.isEmpty(), "positions", positions, "at least one position");
        Allowed.range("repetitionsLeast", repetitionsLeast, 1, MOST_REPETITIONS);
        Allowed.range("repetitionsMost", repetitionsMost, repetitionsLeast, MOST_REPETITIONS);
        Allowed.range("out", out, Duration.ZERO, LONGEST_WAY);
        Allowed.range("hold", hold, Duration.ZERO, LONGEST_HOLD);
        Allowed.range("back", back, Duration.ZERO, LONGEST_WAY);
        Allowed.check(
                out.plus(hold).plus(back).isPositive(), "hold", "0 s", "more than 0 s where out and back are 0 s");
        Allowed.check(!steps.isEmpty(), "steps", steps, "at least one step");
        Allowed.text("source", source);
    }

    /// How long one repetition takes.
    public Duration repetition() {
        return out.plus(hold).plus(back);
    }

    /// Whether it is held once instead of repeated.
    public boolean isHeld() {
        return repetitionsMost == 1;
    }

    /// The first of its positions that may be taken; empty if there is none, or if it asks what is excluded.
    public Optional<Position> position(boolean onTheBack, List<Demand> excluded) {
        return demands.stream().anyMatch(excluded::contains)
                ? Optional.empty()
                : positions.stream()
                        .filter(position -> onTheBack || position != Position.BACK_LYING)
                        .findFirst();
    }
}

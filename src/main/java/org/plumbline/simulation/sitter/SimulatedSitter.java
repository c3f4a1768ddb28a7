package org.plumbline.simulation.sitter;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.random.RandomGenerator;
import org.plumbline.simulation.body.Pose;
import org.plumbline.simulation.body.SimulatedBody;

/// Somebody who follows her script, fidgets, and now and then gets up because of a cue.
///
/// Times are nanoseconds since the beginning. Not thread-safe.
public final class SimulatedSitter {

    /// A longer step is a jump over hours nobody looked at: she is found settled.
    private static final double LONGEST_STEP_SECONDS = 1;

    private static final Duration SHORTEST_WALK = Duration.ofMinutes(2);
    private static final Duration LONGEST_WALK = Duration.ofMinutes(5);

    /// A calibration asks for five seconds of upright and one slow bend within a minute; she takes her time.
    private static final Duration LESSON_UPRIGHT = Duration.ofSeconds(12);

    private static final Duration LESSON_BENT = LESSON_UPRIGHT.plusSeconds(4);
    private static final Duration LESSON = LESSON_BENT.plusSeconds(8);
    private static final Pose BENT = Pose.degrees(40, 0, 20, 0);

    private final SimulatedBody body;
    private final SitterHabits habits;
    private final Diary diary;
    private final RandomGenerator random;
    private final Restlessness restlessness;

    private long now;
    private Activity activity = Activity.CLIP_ON_DESK;

    /// Whether she has made up her mind about the prompt of this bout.
    private boolean decided;

    private long leaves = Long.MAX_VALUE;
    private long walkEnds = Long.MIN_VALUE;

    /// When she began to do what a calibration asks for; long ago if she does not.
    private long lessonBegan = -LESSON.toNanos();

    /// @param start the local time at which the simulation begins
    public SimulatedSitter(SimulatedBody body, long seed, LocalDateTime start, SitterHabits habits) {
        this.body = body;
        this.habits = habits;
        this.diary = new Diary(seed, start);
        this.random = Seeds.random(seed, "sitter " + start);
        this.restlessness = new Restlessness(Seeds.random(seed, "restlessness " + start));
        body.layClipDown();
        begin(diary.at(0));
        body.settle();
    }

    /// What she is doing now.
    public Activity activity() {
        return activity;
    }

    public void advanceTo(long nanos) {
        double seconds = (nanos - now) * 1e-9;
        now = nanos;
        Activity next = next();
        if (next != activity) {
            begin(next);
        }
        body.walk(activity == Activity.WALKING);
        if (seconds > LONGEST_STEP_SECONDS) {
            body.settle();
        } else {
            body.advance(seconds);
            if (now - lessonBegan < LESSON.toNanos()) {
                body.hold(lessonPose());
            } else {
                fidget(seconds);
            }
        }
    }

    /// She does what a calibration asks for: sits upright and still, bends forward once, and sits upright again.
    public void calibrate(long nanos) {
        lessonBegan = nanos;
    }

    private Pose lessonPose() {
        long since = now - lessonBegan;
        return since > LESSON_UPRIGHT.toNanos() && since < LESSON_BENT.toNanos() ? BENT : Pose.UPRIGHT;
    }

    /// She hears or sees a cue; on her seat she makes up her mind once a bout, elsewhere it means nothing to her.
    public void notice(long nanos) {
        if (!activity.isSeated() || decided) {
            return;
        }
        decided = true;
        if (random.nextDouble() < habits.follow()) {
            leaves = nanos + around(habits.response(), 0.6);
        }
    }

    private Activity next() {
        Activity scripted = diary.at(now);
        if (now >= leaves) {
            leaves = Long.MAX_VALUE;
            walkEnds = now + Math.clamp(around(habits.walk(), 0.25), SHORTEST_WALK.toNanos(), LONGEST_WALK.toNanos());
        }
        return now < walkEnds ? Activity.WALKING : scripted;
    }

    private void begin(Activity next) {
        if (next.isSeated()) {
            body.sitDown();
        } else {
            body.standUp();
            decided = false;
            leaves = Long.MAX_VALUE;
        }
        activity = next;
        restlessness.reset();
        body.hold(next.pose());
        if (next == Activity.CLIP_ON_DESK) {
            body.layClipDown();
        } else {
            body.wearClip();
        }
    }

    private void fidget(double seconds) {
        if (activity != Activity.CLIP_ON_DESK && restlessness.isDue(seconds)) {
            body.hold(activity.pose().plus(restlessness.move()));
        }
    }

    private long around(Duration typical, double spread) {
        return Math.round(typical.toNanos() * Math.exp(spread * random.nextGaussian()));
    }
}

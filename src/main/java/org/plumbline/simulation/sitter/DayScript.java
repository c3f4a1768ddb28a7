package org.plumbline.simulation.sitter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A plausible day at the desk, made from a seed and a date.
///
/// Work days go from about 08:30 to 17:30 with lunch away; a day of the weekend has a few hours at most, and some
/// have none. Bouts, breaks and postures are drawn from ranges; nobody's real day is in here.
public final class DayScript {

    private static final LocalTime WORK_STARTS = LocalTime.of(8, 30);
    private static final LocalTime LUNCH = LocalTime.of(12, 15);
    private static final LocalTime WORK_ENDS = LocalTime.of(17, 30);

    private final RandomGenerator random;
    private final List<Segment> segments = new ArrayList<>();
    private LocalTime now;

    private DayScript(RandomGenerator random, LocalTime start) {
        this.random = random;
        this.now = start;
    }

    /// The activities of one day, in order, without gaps; before and after them the clip lies on the desk.
    public static List<Segment> of(long seed, LocalDate date) {
        var random = Seeds.random(seed, "day " + date);
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        var script = new DayScript(random, around(random, weekend ? LocalTime.of(10, 0) : WORK_STARTS, 15));
        if (weekend) {
            script.weekend();
        } else {
            script.workDay();
        }
        return List.copyOf(script.segments);
    }

    private void workDay() {
        add(Activity.WALKING, 60, 120);
        deskUntil(around(random, LocalTime.of(10, 15), 20));
        add(Activity.WALKING, 240, 540);
        meeting();
        deskUntil(around(random, LUNCH, 15));
        lunch();
        deskUntil(around(random, LocalTime.of(15, 0), 25));
        clipLeftBehind();
        meeting();
        deskUntil(around(random, WORK_ENDS, 20));
        add(Activity.WALKING, 60, 120);
    }

    private void weekend() {
        if (random.nextDouble() < 0.3) {
            return;
        }
        add(Activity.WALKING, 60, 120);
        deskUntil(now.plusMinutes(random.nextInt(50, 170)));
        add(Activity.WALKING, 60, 180);
    }

    private void lunch() {
        add(Activity.WALKING, 180, 420);
        add(Activity.ELSEWHERE, 1_200, 2_100);
        add(Activity.WALKING, 240, 720);
    }

    private void meeting() {
        double kind = random.nextDouble();
        if (kind < 0.35) {
            add(Activity.STANDING, 900, 1_800);
        } else if (kind < 0.6) {
            add(Activity.WALKING, 60, 120);
            add(Activity.ELSEWHERE, 1_500, 3_000);
            add(Activity.WALKING, 60, 120);
        }
    }

    private void clipLeftBehind() {
        if (random.nextDouble() < 0.4) {
            add(Activity.CLIP_ON_DESK, 480, 1_200);
        }
    }

    /// Sits, gets up and sits again, until the time has come.
    private void deskUntil(LocalTime end) {
        while (now.isBefore(end.minusMinutes(5))) {
            bout(Duration.between(now, end));
            if (now.isBefore(end.minusMinutes(8))) {
                leaveTheSeat();
            }
        }
    }

    /// One sitting bout: half of them are over within 45 minutes, one in ten lasts more than 90.
    private void bout(Duration most) {
        double minutes = Math.clamp(45 * Math.exp(0.55 * random.nextGaussian()), 8, 130);
        var end = now.plus(shorter(Duration.ofSeconds(Math.round(60 * minutes)), most));
        var start = now;
        while (now.isBefore(end)) {
            double satMinutes = Duration.between(start, now).toSeconds() / 60.0;
            posture(posture(satMinutes), Duration.between(now, end));
        }
    }

    /// Upright at first; the longer she sits, the less so.
    private Activity posture(double satMinutes) {
        if (satMinutes == 0) {
            return Activity.SITTING;
        }
        double kind = random.nextDouble();
        double slump = Math.min(0.05 + satMinutes / 200, 0.35);
        if (kind < slump) {
            return Activity.SLUMPING;
        }
        if (kind < slump + 0.12) {
            return Activity.RECLINING;
        }
        return kind < slump + 0.2 ? Activity.PERCHING : Activity.SITTING;
    }

    private void posture(Activity activity, Duration most) {
        double seconds = activity == Activity.SITTING ? random.nextDouble(240, 1_200) : random.nextDouble(100, 600);
        add(activity, shorter(Duration.ofSeconds(Math.round(seconds)), most));
    }

    private void leaveTheSeat() {
        double kind = random.nextDouble();
        if (kind < 0.55) {
            add(Activity.WALKING, 130, 420);
        } else if (kind < 0.75) {
            add(Activity.STANDING, 150, 540);
        } else {
            add(Activity.WALKING, 25, 50);
        }
    }

    private void add(Activity activity, int leastSeconds, int mostSeconds) {
        add(activity, Duration.ofSeconds(random.nextInt(leastSeconds, mostSeconds)));
    }

    private void add(Activity activity, Duration length) {
        segments.add(new Segment(activity, now, length));
        now = now.plus(length);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static LocalTime around(RandomGenerator random, LocalTime time, int minutes) {
        return time.plusSeconds(random.nextInt(-60 * minutes, 60 * minutes));
    }
}

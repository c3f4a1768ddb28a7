package org.plumbline.core.stance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.sample.SampleTime;

/// A day drawn as text: one character a step, each the stance that begins or goes on there.
///
/// `S` seated still, `M` seated moving, `U` standing, `W` walking, `.` away, `?` unknown.
public record Timeline(String drawing, Duration step) {

    /// One character a second.
    public static Timeline seconds(String drawing) {
        return new Timeline(drawing, Duration.ofSeconds(1));
    }

    /// One moment of the timeline.
    public record Moment(SampleTime at, StanceEstimate stance) {}

    public List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        var since = at(0);
        for (int i = 0; i < drawing.length(); i++) {
            if (i > 0 && drawing.charAt(i) != drawing.charAt(i - 1)) {
                since = at(i);
            }
            var estimate = new StanceEstimate(stance(drawing.charAt(i)), since, Basis.MAT, "drawn");
            moments.add(new Moment(at(i), estimate));
        }
        return moments;
    }

    public SampleTime at(int index) {
        return new SampleTime(step.multipliedBy(index).toNanos());
    }

    private static Stance stance(char drawn) {
        return switch (drawn) {
            case 'S' -> Stance.SEATED_STILL;
            case 'M' -> Stance.SEATED_MOVING;
            case 'U' -> Stance.STANDING;
            case 'W' -> Stance.WALKING;
            case '.' -> Stance.AWAY;
            case '?' -> Stance.UNKNOWN;
            default -> throw new IllegalArgumentException("no stance is drawn as '" + drawn + "'");
        };
    }
}

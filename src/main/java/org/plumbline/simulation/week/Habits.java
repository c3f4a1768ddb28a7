package org.plumbline.simulation.week;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// Who lives, and when.
///
/// @param seed    the same seed is the same person
/// @param answers share of the prompts that she follows, 0 to 1
/// @param zone    her time zone
/// @param start   first day
/// @param tick    between two ticks of the engine, 1 to 5 s
public record Habits(long seed, double answers, ZoneId zone, LocalDate start, Duration tick) {

    public Habits {
        if (!(answers >= 0 && answers <= 1)) {
            throw new IllegalArgumentException("answers is %s, allowed is 0 to 1".formatted(answers));
        }
        if (tick.compareTo(Duration.ofSeconds(1)) < 0 || tick.compareTo(Duration.ofSeconds(5)) > 0) {
            throw new IllegalArgumentException("tick is %s, allowed is PT1S to PT5S".formatted(tick));
        }
    }

    /// A moment of her week on the engine's clock, which begins with her first day.
    SampleTime at(LocalDate date, LocalTime time) {
        return new SampleTime(0)
                .plus(Duration.between(
                        start.atStartOfDay(zone), date.atTime(time).atZone(zone)));
    }

    /// The same moment on both clocks.
    WallAnchor anchor(SampleTime moment) {
        var wall = start.atStartOfDay(zone).toInstant().plusNanos(moment.nanos());
        return new WallAnchor(moment, wall, true);
    }
}

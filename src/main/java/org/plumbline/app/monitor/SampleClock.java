package org.plumbline.app.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// Both clocks of the device. Monotonic time goes on over a restart, so that a bout can.
final class SampleClock {

    /// Made by systemd-timesyncd once NTP has answered.
    private static final Path SYNCED = Path.of("/run/systemd/timesync/synchronized");

    /// A longer stop is a new beginning, and a wall clock that is far off says nothing.
    private static final Duration LONGEST_STOP = Duration.ofDays(7);

    private final LongSupplier nanos;
    private final InstantSource wall;
    private final long offset;

    private SampleClock(LongSupplier nanos, InstantSource wall, SampleTime start) {
        this.nanos = nanos;
        this.wall = wall;
        this.offset = start.nanos() - nanos.getAsLong();
    }

    /// A clock that goes on behind `last`, by as much as the wall clock says has passed.
    ///
    /// @param last the last tick before the restart; null to begin at 0
    static SampleClock after(@Nullable WallAnchor last, LongSupplier nanos, InstantSource wall) {
        return new SampleClock(
                nanos, wall, last == null ? new SampleTime(0) : last.at().plus(stop(last, wall.instant())));
    }

    private static Duration stop(WallAnchor last, Instant now) {
        var stop = Duration.between(last.wall(), now);
        return stop.isNegative() || stop.compareTo(LONGEST_STOP) > 0 ? Duration.ofSeconds(1) : stop;
    }

    SampleTime now() {
        return new SampleTime(nanos.getAsLong() + offset);
    }

    WallAnchor anchor() {
        return new WallAnchor(now(), wall.instant(), Files.exists(SYNCED));
    }
}

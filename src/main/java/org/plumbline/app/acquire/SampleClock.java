package org.plumbline.app.acquire;

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
public final class SampleClock {

    /// Made by systemd-timesyncd once NTP has answered.
    private static final Path SYNCED = Path.of("/run/systemd/timesync/synchronized");

    /// A longer stop is a new beginning, and a wall clock that is far off says nothing.
    private static final Duration LONGEST_STOP = Duration.ofDays(7);

    /// Nothing but being put right moves a wall clock by that much: NTP slews what is less.
    private static final Duration JUMP = Duration.ofSeconds(10);

    private final LongSupplier nanos;
    private final InstantSource wall;
    private final Path synced;
    private final long offset;
    private @Nullable Instant zero;
    private boolean putRight;

    private SampleClock(LongSupplier nanos, InstantSource wall, Path synced, SampleTime start) {
        this.nanos = nanos;
        this.wall = wall;
        this.synced = synced;
        this.offset = start.nanos() - nanos.getAsLong();
    }

    /// A clock that goes on behind `last`, by as much as the wall clock says has passed.
    ///
    /// @param last the last tick before the restart; null to begin at 0
    public static SampleClock after(@Nullable WallAnchor last, LongSupplier nanos, InstantSource wall) {
        return after(last, nanos, wall, SYNCED);
    }

    /// @param synced is there once the wall clock can be trusted
    static SampleClock after(@Nullable WallAnchor last, LongSupplier nanos, InstantSource wall, Path synced) {
        return new SampleClock(
                nanos,
                wall,
                synced,
                last == null ? new SampleTime(0) : last.at().plus(stop(last, wall.instant())));
    }

    private static Duration stop(WallAnchor last, Instant now) {
        var stop = Duration.between(last.wall(), now);
        return stop.isNegative() || stop.compareTo(LONGEST_STOP) > 0 ? Duration.ofSeconds(1) : stop;
    }

    /// The moment of a reading of the clock beneath, `System.nanoTime`.
    public SampleTime at(long reading) {
        return new SampleTime(reading + offset);
    }

    public SampleTime now() {
        return new SampleTime(nanos.getAsLong() + offset);
    }

    /// Both clocks now. The wall clock counts as synced once something says so, or once it has been put right.
    public synchronized WallAnchor anchor() {
        var anchor = new WallAnchor(now(), wall.instant(), false);
        var before = zero;
        zero = anchor.wallTime(new SampleTime(0));
        putRight |= before != null && Duration.between(before, zero).abs().compareTo(JUMP) >= 0;
        return new WallAnchor(anchor.at(), anchor.wall(), putRight || Files.exists(synced));
    }
}

package org.plumbline.sensor.imu;

import org.plumbline.core.sample.SampleTime;

/// When each sample of a FIFO was taken: evenly by the chip's own clock, which is measured against the monotonic one.
///
/// A chip's clock may be off by some percent, and a loop reads when it gets to it. What a read tells is that the
/// newest sample is no older than one period. A line through all reads, the old ones forgotten by and by, gives the
/// chip's period and the moment of the newest sample. Pure: it is told the time.
final class SampleTimeline {

    /// As many reads as the period by the datasheet counts for.
    private static final int PRIOR_READS = 20;

    /// Reads that are remembered: 30 s of ten a second, over which a chip's temperature hardly changes.
    private static final int MOST_READS = 300;

    /// Farther off than any chip's clock.
    private static final double MOST_DEVIATION = 0.06;

    /// A read that far from the line is none of it: the chip or the loop has stood still.
    private static final double RESYNC_NANOS = 200e6;

    private final double nominal;
    private double period;
    private double newest;
    private int reads;
    private long told = Long.MIN_VALUE;

    SampleTimeline(double nominalHertz) {
        this.nominal = 1e9 / nominalHertz;
        this.period = nominal;
    }

    /// What the chip's rate is, as far as it is known, Hz.
    double rateHertz() {
        return 1e9 / period;
    }

    /// Begins anew after samples were lost; the period stays known.
    void restart() {
        reads = 0;
    }

    /// The moments of the samples that one read brought.
    ///
    /// @param readAt when it began
    /// @param count  how many samples there were, at least one
    /// @return when each was taken, oldest first, each later than all before and none later than the read
    SampleTime[] stamp(SampleTime readAt, int count) {
        double age = readAt.nanos() - period / 2 - (newest + count * period);
        if (reads == 0 || Math.abs(age) > RESYNC_NANOS) {
            reads = PRIOR_READS;
            newest = readAt.nanos() - period / 2;
            return spread((long) newest, count, (long) (newest - count * period));
        }
        follow(age, count);
        return spread(Math.min((long) newest, readAt.nanos()), count, told);
    }

    /// One step of a least-squares line whose memory grows to [#MOST_READS].
    private void follow(double age, int count) {
        double n = reads;
        newest += count * period + age * 2 * (2 * n - 1) / (n * (n + 1));
        period += age * 6 / (n * (n + 1)) / count;
        period = Math.clamp(period, nominal * (1 - MOST_DEVIATION), nominal * (1 + MOST_DEVIATION));
        reads = Math.min(reads + 1, MOST_READS);
    }

    private SampleTime[] spread(long last, int count, long before) {
        long from = Math.max(before, told);
        long to = Math.max(last, from + count);
        var times = new SampleTime[count];
        for (int i = 0; i < count; i++) {
            times[i] = new SampleTime(from + (to - from) * (i + 1) / count);
        }
        told = to;
        return times;
    }
}

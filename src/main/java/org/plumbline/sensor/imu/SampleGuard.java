package org.plumbline.sensor.imu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;

/// Lets pass what a working chip can say; finds out one that stands still, says nothing or is at its end.
///
/// A sample like the one before is held back until another follows: after a few such it was a still clip, after
/// more they are left out, and after half a second the chip is stuck. Until a first change nothing passes. A sample
/// at the end of its range is left out, since the motion may have been stronger. Where only one of the two sensors
/// stands still, that is told after seconds: the quietest of them may repeat itself for a while on a table.
final class SampleGuard {

    private static final double STUCK_SECONDS = 0.5;
    private static final double ONE_STUCK_SECONDS = 5;

    /// As many repetitions as a quiet clip shows now and then: one sample in sixteen repeats the one before.
    private static final int STILL = 4;

    private final ImuChip chip;
    private final int most;
    private final int mostOfOne;
    private final List<ImuSample> held = new ArrayList<>();
    private @Nullable RawSample last;
    private boolean changed;
    private int clipped;
    private int sameForce;
    private int sameRate;

    SampleGuard(ImuChip chip, double rateHertz) {
        this.chip = chip;
        this.most = (int) Math.ceil(rateHertz * STUCK_SECONDS);
        this.mostOfOne = (int) Math.ceil(rateHertz * ONE_STUCK_SECONDS);
    }

    /// Forgets what came before a gap.
    void restart() {
        held.clear();
        last = null;
        changed = false;
        clipped = 0;
        sameForce = 0;
        sameRate = 0;
    }

    /// Takes one sample.
    ///
    /// @param into where it goes, with all that were held back for it
    /// @throws IOException if the chip is stuck, silent, or has been at the end of its range for half a second
    void take(RawSample raw, SampleTime at, List<ImuSample> into) throws IOException {
        refuse(raw.isAll(0), "every word is 0: it sleeps or was reset");
        refuse(raw.isAll(-1), "every bit is 1: nothing drives the wire");
        clipped = raw.isClipped() ? clipped + 1 : 0;
        refuse(clipped >= most, "at the end of its range for half a second");
        refuseStuck(raw);
        boolean repeated = last == null || raw.equals(last);
        refuse(repeated && held.size() >= most, "the very same reading for half a second");
        last = raw;
        if (!repeated) {
            if (changed && held.size() <= STILL) {
                into.addAll(held);
            }
            held.clear();
            changed = true;
        }
        if (!raw.isClipped()) {
            (repeated ? held : into).add(chip.scale().sample(raw, at));
        }
    }

    private void refuseStuck(RawSample raw) throws IOException {
        sameForce = last != null && raw.hasForceOf(last) ? sameForce + 1 : 0;
        sameRate = last != null && raw.hasRateOf(last) ? sameRate + 1 : 0;
        refuse(sameForce >= mostOfOne, "the accelerometer gives the very same reading for five seconds");
        refuse(sameRate >= mostOfOne, "the gyroscope gives the very same reading for five seconds");
    }

    private void refuse(boolean wrong, String words) throws IOException {
        if (wrong) {
            throw new IOException(chip.title() + ": " + words);
        }
    }
}

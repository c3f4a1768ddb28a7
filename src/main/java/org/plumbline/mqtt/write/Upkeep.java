package org.plumbline.mqtt.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.outbox.Dated;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.outbox.TimeOfDay;
import org.tinylog.Logger;

/// What one run of the device does to its outbox beside writing: dates anew what it told before the time of day was
/// known, drops what nobody collects, and tells what was dropped or damaged.
public final class Upkeep implements OutboxWriter.Chores {

    private static final Duration BETWEEN_DROPS = Duration.ofHours(1);

    private final Outbox outbox;
    private final RunOfDevice run;
    private final Runnable wake;
    private final BiConsumer<Gap, WallAnchor> gaps;
    private volatile @Nullable WallAnchor now;
    private boolean undated;
    private long dropped = System.nanoTime();

    /// @param run   which run of the device, and the zone that cuts its days
    /// @param wake  called when there is something to send
    /// @param gaps  told what is missing
    public Upkeep(Outbox outbox, RunOfDevice run, Runnable wake, BiConsumer<Gap, WallAnchor> gaps) {
        this.outbox = outbox;
        this.run = run;
        this.wake = wake;
        this.gaps = gaps;
    }

    /// One run of a device.
    ///
    /// @param zone cuts days
    public record RunOfDevice(String boot, ZoneId zone) {}

    /// Both clocks as they are now.
    public void now(WallAnchor anchor) {
        now = anchor;
    }

    @Override
    public void written(List<Dated> messages) {
        undated |= messages.stream().anyMatch(it -> !it.message().origin().synced());
        wake.run();
    }

    @Override
    public void round() throws IOException {
        var anchor = now;
        if (anchor == null) {
            return;
        }
        outbox.takeDamaged().ifPresent(moved -> gaps.accept(damage(moved), anchor));
        redate(anchor);
        drop(anchor);
    }

    private void redate(WallAnchor anchor) throws IOException {
        if (undated && anchor.synced()) {
            outbox.redate(run.boot(), TimeOfDay.of(anchor, run.zone()));
            undated = false;
            wake.run();
        }
    }

    private void drop(WallAnchor anchor) throws IOException {
        if (System.nanoTime() - dropped >= BETWEEN_DROPS.toNanos()) {
            dropped = System.nanoTime();
            outbox.prune(anchor)
                    .forEach(it -> gaps.accept(Gap.of(it, "nobody collected it, and there is no more room"), anchor));
        }
    }

    private static Gap damage(Path moved) {
        Logger.error("the outbox was damaged and begun anew; the old one is {}", moved);
        return new Gap(
                "the outbox was damaged and begun anew", Map.of("moved_to", String.valueOf(moved.getFileName())));
    }
}

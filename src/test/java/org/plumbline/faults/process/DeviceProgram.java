package org.plumbline.faults.process;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.publish.DeviceSession;
import org.plumbline.mqtt.publish.EffectPublisher;
import org.plumbline.mqtt.publish.KeepingParams;

/// A device that tells events without end, and says of each when it was on the card.
public final class DeviceProgram {

    /// The events of all runs are a second apart, so that their order shows in the history.
    private static final WallAnchor ANCHOR =
            new WallAnchor(new SampleTime(0), Instant.parse("2026-11-21T00:00:00Z"), true);

    private static final KeepingParams KEEPING =
            new KeepingParams(Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private static final int AT_ONCE = 5;

    private final EffectPublisher publisher;
    private final String boot;
    private final long pauseNanos;
    private volatile boolean hushed;

    private DeviceProgram(EffectPublisher publisher, String boot, Duration pause) {
        this.publisher = publisher;
        this.boot = boot;
        this.pauseNanos = pause.toNanos();
    }

    /// @param args folder, boot, number of the first event, events a second, port, patience
    static void main(String[] args) throws Exception {
        var outbox = Outbox.open(Path.of(args[0]).resolve("outbox.db"));
        var session = new DeviceSession(Effects.INFO, outbox, List.of(), KEEPING);
        var publisher = new EffectPublisher(args[1], outbox, session);
        Links.of(args[4], args[5]).keep("device", Duration.ZERO, DeviceSession.will(Effects.DEVICE), session);
        var device =
                new DeviceProgram(publisher, args[1], Duration.ofMillis(1000L * AT_ONCE / Integer.parseInt(args[3])));
        long first = Long.parseLong(args[2]);
        var teller = Thread.ofPlatform().daemon().start(() -> device.tell(first));
        Child.answer(() -> {
            device.hushed = true;
            teller.join();
        });
        System.exit(0);
    }

    private void tell(long first) {
        for (long told = 0; !hushed; ) {
            publisher.accept(events(first + told), ANCHOR);
            told += AT_ONCE;
            while (!publisher.isWritten()) {
                LockSupport.parkNanos(1_000_000);
            }
            System.out.println(boot + " " + told);
            LockSupport.parkNanos(pauseNanos);
        }
    }

    private static List<Effect> events(long first) {
        return IntStream.range(0, AT_ONCE)
                .<Effect>mapToObj(i -> new Effect.Bout(new BoutStarted(new SampleTime((first + i) * 1_000_000_000L))))
                .toList();
    }
}

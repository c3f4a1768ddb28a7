package org.plumbline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.publish.DeviceSession;
import org.plumbline.mqtt.publish.EffectPublisher;

/// A file system of 1 MB that fills up under the outbox, and is made larger.
final class FullCard {

    private static final int EVENTS = 8_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private FullCard() {}

    /// How many of the events told meanwhile are not on the card in the end; empty where nothing may be mounted.
    static OptionalLong lost(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (!succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString())) {
            return OptionalLong.empty();
        }
        try (var outbox = Outbox.open(folder.resolve("outbox.db"))) {
            return OptionalLong.of(EVENTS - written(outbox, folder));
        } finally {
            succeeds("umount", folder.toString());
        }
    }

    private static long written(Outbox outbox, Path folder) throws IOException, InterruptedException {
        try (var publisher = new EffectPublisher("b1", outbox, new DeviceSession(Effects.INFO, outbox, List.of()))) {
            publisher.accept(Effects.of(EVENTS), Effects.ANCHOR);
            await(() -> outbox.trouble().contains("full"));
            if (!succeeds("mount", "-o", "remount,size=32m", folder.toString())) {
                throw new IOException(folder + " cannot be made larger");
            }
            await(publisher::isWritten);
            return outbox.size();
        }
    }

    /// Something to wait for.
    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come within " + LONGEST);
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}

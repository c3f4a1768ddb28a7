package org.plumbline.mqtt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.core.engine.Wish;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.PahoLink;
import org.plumbline.mqtt.publish.DeviceSession;

/// A page asks a device over a real broker.
class AskedOverMosquittoTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Wish> taken = new CopyOnWriteArrayList<>();
    private final CommandCaller caller = new CommandCaller(Effects.DEVICE, RandomGenerator.of("L64X128MixRandom"));

    @TempDir
    private Path folder;

    private Mosquitto broker;
    private Outbox outbox;
    private LinkLoop asking;

    @BeforeEach
    void start() throws Exception {
        broker = Mosquitto.start(folder);
        outbox = Outbox.open(folder.resolve("outbox.db"));
        asking = LinkLoop.start(
                "caller",
                () -> PahoLink.open(broker.broker(), LinkParams.visitor("page")),
                caller,
                LinkLoop.Pace.DEFAULT);
    }

    @AfterEach
    void stop() throws Exception {
        asking.close();
        outbox.close();
        broker.close();
    }

    @Test
    void theDeskTakesWhatItIsAskedForAndAnswers() throws Exception {
        try (var _ = device()) {
            untilItListens();
            assertThat(caller.ask(new Wish.Pause(Duration.ofMinutes(30)), PATIENCE))
                    .contains(new Response("desk", "pause", Verdict.ACCEPTED, ""));
            assertThat(caller.ask(new Wish.Busy(true), PATIENCE))
                    .map(Response::accepted)
                    .contains(true);
            assertThat(taken)
                    .containsExactly(new Wish.Resume(), new Wish.Pause(Duration.ofMinutes(30)), new Wish.Busy(true));
        }
    }

    /// A device that is away hears nothing later of what was asked meanwhile: she has long done something else.
    @Test
    void aDeskThatIsAwayDoesNotAnswerAndDoesNotHearOfItLater() throws Exception {
        assertThat(caller.ask(new Wish.Snooze(), Duration.ofSeconds(1))).isEmpty();
        try (var _ = device()) {
            untilItListens();
            assertThat(taken).containsExactly(new Wish.Resume());
        }
    }

    private void untilItListens() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (caller.ask(new Wish.Resume(), Duration.ofSeconds(1)).isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    private LinkLoop device() {
        var session = new DeviceSession(
                Effects.INFO, outbox, List.of(new CommandListener(Effects.DEVICE, taken::add, System::nanoTime)));
        var params = LinkParams.sender(Effects.DEVICE, DeviceSession.will(Effects.DEVICE));
        return LinkLoop.start("device", () -> PahoLink.open(broker.broker(), params), session, LinkLoop.Pace.DEFAULT);
    }
}

package org.plumbline.app.tell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.plumbline.app.Folders;
import org.plumbline.app.Publisher;
import org.plumbline.config.Configuration;
import org.plumbline.contract.InfoMessage;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.publish.EffectPublisher;

/// Sends a replayed recording through outbox and broker, as a live run does.
///
/// @param version of the software
public record MqttPublisher(String version) implements Publisher {

    private static final Duration LONGEST_FLUSH = Duration.ofMinutes(5);

    @Override
    public Publication connect(URI broker, String run, Configuration configuration)
            throws IOException, InterruptedException {
        var mqtt = configuration.mqtt();
        var links = BrokerLinks.of(mqtt.at(broker));
        var device = configuration.device();
        try (var probe = links.toTell(device.id() + "-probe").open()) {
            probe.requireUp();
        }
        var info = new InfoMessage(
                device.id(),
                version,
                false,
                1,
                device.placement(),
                device.zoneId().getId());
        var folder = Files.createTempDirectory("plumbline-replay-");
        var outbox = folder.resolve("outbox.db");
        var announcer = Announcer.open(info, outbox, links.toTell(device.id()));
        return new Replayed(folder, announcer, announcer.publisher(run));
    }

    private record Replayed(Path folder, Announcer announcer, EffectPublisher publisher) implements Publication {

        @Override
        public void accept(List<Effect> effects, WallAnchor anchor) {
            publisher.accept(effects, anchor);
        }

        /// Everything is with the broker when it returns.
        @Override
        public void close() throws IOException {
            try (announcer) {
                if (!publisher.awaitConfirmed(LONGEST_FLUSH)) {
                    throw new IOException("the broker did not confirm everything within " + LONGEST_FLUSH);
                }
                publisher.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted before the broker had everything", e);
            } finally {
                Folders.delete(folder);
            }
        }
    }
}

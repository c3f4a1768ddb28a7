package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.app.Monitor;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.loop.CueSink;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.tell.Announcer;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.Configuration;
import org.plumbline.contract.InfoMessage;
import org.plumbline.mqtt.command.CommandListener;
import org.plumbline.mqtt.publish.EffectPublisher;
import org.tinylog.Logger;

/// The monitor on real hardware: cues work with neither network nor broker nor card.
///
/// @param hardware the Pi, or what stands in for it in a test
/// @param version  of the software
public record MonitorRun(Hardware.Opening hardware, String version) implements Monitor {

    @Override
    public void run(Options options) throws IOException, InterruptedException {
        var configuration = options.configuration();
        var desk = Desk.wake(configuration);
        try (var pi = hardware.open();
                var player = CuePlayer.start(pi.cues(configuration.cue()), System::nanoTime, MonitorRun::cueFailed);
                var recorder = Recorder.to(options.recording());
                var announcer = announcer(configuration, desk);
                var publisher = announcer == null
                        ? null
                        : announcer.publisher(UUID.randomUUID().toString())) {
            desk.watch(configuration, pi, new EngineLoop(desk.engine(), sinks(player, publisher)), recorder);
        }
    }

    private static List<EffectSink> sinks(CuePlayer player, @Nullable EffectPublisher publisher) {
        var sinks = new ArrayList<EffectSink>();
        sinks.add(new CueSink(player));
        if (publisher != null) {
            sinks.add(publisher::accept);
        }
        return sinks;
    }

    /// A card that cannot be read, or a password that is missing, silences the messages but not the cues.
    private @Nullable Announcer announcer(Configuration configuration, Desk desk) {
        var device = configuration.device();
        var info = new InfoMessage(
                device.id(),
                version,
                false,
                1,
                device.placement(),
                device.zoneId().getId());
        try {
            var links = BrokerLinks.of(configuration.mqtt());
            var commands = new CommandListener(device.id(), desk::ask, System::nanoTime);
            return Announcer.open(info, outbox(configuration), links.toTell(device.id()), List.of(commands));
        } catch (IOException e) {
            Logger.error("nothing is published: {}", e.getMessage());
            return null;
        }
    }

    private static void cueFailed(IOException failure) {
        Logger.warn("a cue could not be played: {}", failure.getMessage());
    }

    private static Path outbox(Configuration configuration) {
        return configuration.storage().folder().resolve("outbox.db");
    }
}

package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.app.Monitor;
import org.plumbline.app.loop.CueSink;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.tell.Announcer;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.Configuration;
import org.plumbline.contract.InfoMessage;
import org.plumbline.core.engine.Input;
import org.plumbline.mqtt.publish.EffectPublisher;
import org.tinylog.Logger;

/// The monitor on real hardware: cues work with neither network nor broker nor card.
///
/// @param hardware the Pi, or what stands in for it in a test
/// @param version  of the software
public record MonitorRun(Hardware.Opening hardware, String version) implements Monitor {

    /// Some seconds of samples: the engine is far faster than the sensors.
    private static final int INPUTS = 1_000;

    @Override
    public void run(Options options) throws IOException, InterruptedException {
        var configuration = options.configuration();
        try (var pi = hardware.open();
                var player = CuePlayer.start(pi.cues(configuration.cue()), System::nanoTime, MonitorRun::cueFailed);
                var recorder = Recorder.to(options.recording());
                var announcer = announcer(configuration);
                var publisher = announcer == null
                        ? null
                        : announcer.publisher(UUID.randomUUID().toString())) {
            watch(configuration, pi, recorder, sinks(player, publisher));
        }
    }

    private static void watch(Configuration configuration, Hardware pi, Recorder recorder, List<EffectSink> sinks)
            throws InterruptedException {
        var memory = new EngineMemory(file(configuration, "engine.json"));
        var engine = memory.wake(configuration.engine());
        var clock = SampleClock.after(engine.state().anchor(), System::nanoTime, InstantSource.system());
        var inputs = new ArrayBlockingQueue<Input>(INPUTS);
        var loop = new EngineLoop(engine, sinks);
        var ordered = new InOrder(recorder.before(loop::accept));
        try (var sensors = new Sensors(pi, clock, inputs)) {
            sensors.start(configuration);
            new EngineRun(clock, inputs, ordered, () -> memory.save(engine)).untilInterrupted();
        } finally {
            memory.save(engine);
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
    private @Nullable Announcer announcer(Configuration configuration) {
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
            return Announcer.open(info, file(configuration, "outbox.db"), links.toTell(device.id()));
        } catch (IOException e) {
            Logger.error("nothing is published: {}", e.getMessage());
            return null;
        }
    }

    private static void cueFailed(IOException failure) {
        Logger.warn("a cue could not be played: {}", failure.getMessage());
    }

    private static Path file(Configuration configuration, String name) {
        return configuration.storage().folder().resolve(name);
    }
}

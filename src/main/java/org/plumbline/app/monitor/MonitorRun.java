package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.app.Monitor;
import org.plumbline.app.acquire.Acquisition;
import org.plumbline.app.acquire.Clips;
import org.plumbline.app.button.ButtonWishes;
import org.plumbline.app.button.Buttons;
import org.plumbline.app.hardware.DeviceLock;
import org.plumbline.app.hardware.EarlyHardware;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.loop.CueSink;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.service.BootName;
import org.plumbline.app.service.Life;
import org.plumbline.app.service.Supervision;
import org.plumbline.app.tell.Announcer;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.app.tell.HealthWatch;
import org.plumbline.app.tell.Introduction;
import org.plumbline.app.tell.SensorWatch;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.contract.HealthMessage;
import org.plumbline.core.engine.Input;
import org.plumbline.mqtt.command.CommandListener;
import org.plumbline.mqtt.homeassistant.HomeAssistant;
import org.plumbline.mqtt.publish.Listener;
import org.tinylog.Logger;

/// The monitor on real hardware: cues work with neither network nor broker nor card.
///
/// @param hardware the Pi, or what stands in for it in a test
/// @param version  of the software
/// @param supervision whoever started it
public record MonitorRun(EarlyHardware hardware, String version, Supervision supervision) implements Monitor {

    public MonitorRun(Hardware.Opening hardware, String version, Supervision supervision) {
        this(new EarlyHardware(hardware), version, supervision);
    }

    @Override
    public void prepare() {
        hardware.begin();
    }

    @Override
    public void run(Options options) throws IOException, ConfigurationException, InterruptedException {
        try (var life =
                Life.begin(supervision, options.configuration().storage().folder())) {
            try {
                run(life.isSafeMode() ? withoutLines(options) : options, life);
            } catch (InterruptedException stopped) {
                life.stopped();
                throw stopped;
            }
        }
    }

    private static Options withoutLines(Options options) {
        return new Options(options.configuration().withoutLines(), options.recording());
    }

    /// The clips are asked to start before plan and state are read: they take longer than that.
    private void run(Options options, Life life) throws IOException, ConfigurationException, InterruptedException {
        var configuration = options.configuration();
        supervision.guard().guard(configuration.cue());
        try (var card = new CardThread();
                var _ = DeviceLock.take(configuration.storage().folder());
                var pi = hardware.open();
                var clips = new Clips(pi, configuration).begin()) {
            var plan = configuration.readPlan();
            var desk = Desk.wake(configuration, plan, card, life.isSafeMode());
            var sensors = new Acquisition(configuration, pi, clips, desk.intake());
            var wishes = new ButtonWishes(plan.rules().pause().length());
            try (var _ =
                    Buttons.listen(pi::input, configuration.button().pins(), gesture -> desk.ask(wishes.of(gesture)))) {
                watch(sensors, options.recording(), life, desk);
            }
        }
    }

    private void watch(Acquisition sensors, @Nullable Path recording, Life life, Desk desk)
            throws IOException, InterruptedException {
        var configuration = sensors.configuration();
        var pi = sensors.hardware();
        var watch =
                new SensorWatch(configuration.device().id(), configuration.mat().placed(), System::nanoTime);
        try (var player = CuePlayer.start(pi.cues(configuration.cue()), System::nanoTime, MonitorRun::cueFailed);
                var recorder = Recorder.to(recording);
                var announcer = announcer(configuration, desk, pi.model(), watch);
                var publisher = announcer == null ? null : announcer.publisher(BootName.next())) {
            var health = new DeskHealth(configuration, desk, life, announcer).watch();
            var sinks = new ArrayList<EffectSink>(
                    List.of(new CueSink(player), desk::heed, desk.personal(), desk.marks(), health));
            if (publisher != null) {
                sinks.add(publisher::accept);
                life.watchdog().watch("the outbox writer", publisher::turns);
            }
            var loop = new EngineLoop(desk.engine(), sinks);
            var takes = announcer == null
                    ? (Consumer<Input>) loop::accept
                    : watch.after(loop::accept, desk.engine(), announcer::mention);
            desk.watch(sensors, life, recorder.before(health.before(takes)));
        }
    }

    /// A card that cannot be read, or a password that is missing, silences the messages but not the cues.
    private @Nullable Announcer announcer(Configuration configuration, Desk desk, String model, SensorWatch watch) {
        var info = Introduction.of(configuration, version, model);
        var listeners = new ArrayList<Listener>();
        listeners.add(new CommandListener(info.device(), desk::ask, System::nanoTime));
        listeners.add(watch);
        configuration.mqtt().homeAssistantPrefix().ifPresent(it -> listeners.add(new HomeAssistant(info, it)));
        try {
            var links = BrokerLinks.of(configuration.mqtt());
            return Announcer.open(info, outbox(configuration), links.toTell(info.device()), listeners);
        } catch (IOException e) {
            Logger.error("nothing is published: {}", e.getMessage());
            return null;
        }
    }

    private static void cueFailed(IOException failure) {
        Logger.warn("a cue could not be played: {}", failure.getMessage());
    }

    /// How this desk is; told only where there is somebody to tell.
    private record DeskHealth(
            Configuration configuration,
            Desk desk,
            Life life,
            @Nullable Announcer announcer) implements HealthWatch.Device {

        HealthWatch watch() {
            var calibrated =
                    desk.engine().state().sensing().clip().clip().calibration().calibration();
            return new HealthWatch(
                    this, configuration.sensors(), calibrated == null ? null : calibrated.learnedAt(), desk.card());
        }

        @Override
        public void tell(HealthMessage health) {
            if (announcer != null) {
                announcer.tell(health);
            }
        }

        @Override
        public String id() {
            return configuration.device().id();
        }

        @Override
        public long outbox() throws IOException {
            return announcer == null ? 0 : announcer.outbox();
        }

        @Override
        public Duration lateness() {
            return desk.intake().lateness().takeLongest();
        }

        @Override
        public String trouble() {
            var unsaved = announcer == null ? "" : announcer.trouble();
            return Stream.of(life.trouble(), desk.memory().trouble(), unsaved)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    private static Path outbox(Configuration configuration) {
        return configuration.storage().folder().resolve("outbox.db");
    }
}

package org.plumbline.app.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.actuator.VirtualOutput;
import org.plumbline.app.Demo;
import org.plumbline.app.loop.CueSink;
import org.plumbline.app.page.PageService;
import org.plumbline.app.tell.Announcer;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.app.tell.HealthWatch;
import org.plumbline.app.tell.SensorWatch;
import org.plumbline.broker.EmbeddedBroker;
import org.plumbline.config.PlanFolder;
import org.plumbline.config.section.StorageSection;
import org.plumbline.contract.InfoMessage;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.Sensor;
import org.plumbline.mqtt.command.CommandListener;
import org.plumbline.mqtt.paho.Broker;
import org.plumbline.mqtt.paho.Login;
import org.plumbline.mqtt.publish.EffectPublisher;
import org.plumbline.simulation.SimulatedMats;
import org.plumbline.web.DashboardParams;
import org.plumbline.web.access.AccessParams;
import org.tinylog.Logger;

/// The whole system on one machine, with a simulated sitter instead of sensors.
///
/// Today goes on live from late morning; the weeks before are filled in beside it.
public final class DemoRun implements Demo {

    private static final String DEVICE = "demo";
    private static final int WEEKS = 4;
    private static final LocalTime LIVE_FROM = LocalTime.of(11, 0);
    private static final Duration LONGEST_FLUSH = Duration.ofMinutes(1);
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final ZoneId zone;
    private final String version;

    public DemoRun(ZoneId zone, String version) {
        this.zone = zone;
        this.version = version;
    }

    @Override
    public void run(Options options, PrintWriter out) throws IOException, InterruptedException {
        var login = new Login(DEVICE, secret());
        var wishes = new LinkedBlockingQueue<Wish>();
        try (var folder = DemoFolder.of(options.dataFolder());
                var broker = EmbeddedBroker.start(
                        EmbeddedBroker.ANY_PORT, folder.file("broker"), login.user(), login.password());
                var page = PageService.open(
                        new PageService.Params(
                                DEVICE,
                                new StorageSection(folder.path(), "", "", 0),
                                PlanFolder.packaged(),
                                new DemoDesk(wishes::add),
                                page(options)),
                        links(broker, login))) {
            if (!page.awaitListening(LONGEST_START)) {
                throw new IOException("the page did not reach the broker within " + LONGEST_START);
            }
            out.println("Plumbline demo, simulated data: open " + page.address() + " (Ctrl-C ends it)");
            out.flush();
            var watch = new SensorWatch(DEVICE, SimulatedMats.EIGHT, System::nanoTime);
            try (var announcer = Announcer.open(
                    info(options),
                    folder.file("outbox.db"),
                    links(broker, login).toTell(DEVICE),
                    List.of(new CommandListener(DEVICE, wishes::offer, System::nanoTime), watch))) {
                live(options, new Told(announcer, watch), wishes, out);
            }
        }
    }

    /// Where the live day is told.
    private record Told(Announcer announcer, SensorWatch watch) {}

    private void live(Options options, Told told, BlockingQueue<Wish> wishes, PrintWriter out)
            throws IOException, InterruptedException {
        var announcer = told.announcer();
        var today = lastWorkday(LocalDate.now(zone));
        var history = Thread.ofPlatform().name("demo-history").start(() -> history(options, announcer, today, out));
        try (var publisher = announcer.publisher(boot("live", options, today));
                var player = CuePlayer.start(new VirtualOutput(DemoRun::show), System::nanoTime, DemoRun::failed)) {
            var time = SimulatedTime.from(today.atStartOfDay(), zone);
            var health = new HealthWatch(announcer, EnumSet.of(Sensor.IMU, Sensor.MAT), null, Runnable::run);
            var life = new SimulatedLife(
                    options.seed(),
                    new SimulatedDay.Setting(time, SimulatedDay.Rates.LIVE),
                    List.of(publisher::accept, health, new DemoConsole(zone, out), new CueSink(player)),
                    (loop, engine) -> told.watch().after(loop, engine, announcer::mention));
            var pace = new RealTimePace(options.speed(), today.atTime(LIVE_FROM));
            for (var date = today; ; date = date.plusDays(1)) {
                life.day(date, second -> {
                    for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                        life.accept(new Input.Asked(time.at(second), wish));
                    }
                    pace.after(second);
                });
            }
        } finally {
            history.interrupt();
            history.join();
        }
    }

    private void history(Options options, Announcer announcer, LocalDate today, PrintWriter out) {
        var first = today.minusWeeks(WEEKS);
        try (var publisher = announcer.publisher(boot("history", options, first))) {
            var time = SimulatedTime.from(first.atStartOfDay(), zone);
            var life = new SimulatedLife(
                    options.seed(),
                    new SimulatedDay.Setting(time, SimulatedDay.Rates.HISTORY),
                    List.of((effects, anchor) -> publisher.accept(withoutPresent(effects), anchor)));
            fill(life, publisher, first, new Progress(out, "Preparing four weeks of history", 7 * WEEKS));
        } catch (IOException e) {
            Logger.error("the history could not be prepared: {}", e.getMessage());
        } catch (InterruptedException e) {
            Logger.debug("stopped while the history was being prepared");
        }
    }

    private static void fill(SimulatedLife life, EffectPublisher publisher, LocalDate first, Progress progress)
            throws IOException, InterruptedException {
        for (int day = 0; day < 7 * WEEKS; day++) {
            life.day(first.plusDays(day), _ -> {
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped");
                }
            });
            if (!publisher.awaitConfirmed(LONGEST_FLUSH)) {
                throw new IOException("the broker did not confirm a day within " + LONGEST_FLUSH);
            }
            progress.done(day + 1);
        }
    }

    private static void show(CuePattern.@Nullable Step step) {
        Logger.debug("desk: {}", step == null ? "silent" : step);
    }

    private static void failed(IOException failure) {
        Logger.warn("a cue could not be played: {}", failure.getMessage());
    }

    /// What is past is not the present: the page shows the one who lives now.
    private static List<Effect> withoutPresent(List<Effect> effects) {
        return effects.stream()
                .filter(effect -> !(effect instanceof Effect.Live))
                .toList();
    }

    private DashboardParams page(Options options) {
        return DashboardParams.on(options.port(), zone).with(AccessParams.DEMO);
    }

    private InfoMessage info(Options options) {
        return new InfoMessage(DEVICE, version, true, options.speed(), Placement.UPPER_TRUNK, zone.getId());
    }

    /// The same run of the demo is the same boot, so that its days are stored once however often it runs.
    private static String boot(String part, Options options, LocalDate from) {
        return "%s-%d-%s".formatted(part, options.seed(), from);
    }

    private static LocalDate lastWorkday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> date.minusDays(1);
            case DayOfWeek.SUNDAY -> date.minusDays(2);
            default -> date;
        };
    }

    private static BrokerLinks links(EmbeddedBroker broker, Login login) {
        return new BrokerLinks(new Broker(broker.host(), broker.port(), login, null));
    }

    private static String secret() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

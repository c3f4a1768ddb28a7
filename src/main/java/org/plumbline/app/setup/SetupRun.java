package org.plumbline.app.setup;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.plumbline.app.Setup;
import org.plumbline.app.doctor.Watch;
import org.plumbline.app.hardware.DeviceLock;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.sensor.bus.Delay;

/// The talk from its beginning to its end.
///
/// @param hardware the Pi, or what stands in for it in a test
/// @param watch    the time that examining a sensor takes
/// @param clock    the time of day
public record SetupRun(Hardware.Opening hardware, Watch watch, InstantSource clock) implements Setup {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss");
    private static final String PAGE_USER = "dashboard";

    /// On the machine this runs on.
    public static SetupRun here(Hardware.Opening hardware) {
        return new SetupRun(hardware, new Watch(System::nanoTime, Delay.REAL), InstantSource.system());
    }

    @Override
    public boolean run(Places places, Console console)
            throws IOException, ConfigurationException, InterruptedException {
        requireWritable(places.monitor());
        var talk = new Dialogue(console);
        var before = Draft.of(places.monitor());
        talk.say("Enter alone takes what stands in brackets. Nothing is written before the end.");
        try (var _ = DeviceLock.borrow(before.configuration().storage().folder());
                var pi = open(talk)) {
            return write(ask(places, before, new Bench(pi, watch), talk), talk);
        } catch (EOFException ended) {
            talk.say("");
            talk.say("There are no more answers: nothing was written.");
            return false;
        }
    }

    /// Found out before the first question.
    private static void requireWritable(Path file) throws IOException {
        if (!Files.isWritable(file.toAbsolutePath().getParent())) {
            throw new IOException(
                    "%s cannot be written by %s: run it with sudo".formatted(file, System.getProperty("user.name")));
        }
    }

    /// Where there is none, all that needs none is asked even so.
    private Hardware open(Dialogue talk) {
        try {
            return hardware.open();
        } catch (IOException e) {
            talk.say("No sensor can be looked at: " + e.getMessage());
            return new NoHardware();
        }
    }

    private Outcome ask(Places places, Draft before, Bench bench, Dialogue talk)
            throws IOException, ConfigurationException, InterruptedException {
        var timed = new TimeQuestions(talk, clock).ask(before);
        var sensing = new MatQuestions(talk, bench).ask(new ClipQuestions(talk, bench).ask(timed));
        var password = places.credentials().resolve("mqtt-password");
        var told = new BrokerQuestions(talk, "plumbline", password).ask(sensing, "");
        var outcome = new Outcome();
        outcome.secret(password, told.password());
        outcome.settings(places.monitor(), before, told.draft());
        if (Files.exists(places.page())) {
            askForPage(places, told.draft().configuration(), talk, outcome);
        }
        return outcome;
    }

    /// The page has a log-in of its own, at the same broker; and days begin there when they do here.
    private static void askForPage(Places places, Configuration monitor, Dialogue talk, Outcome outcome)
            throws IOException, ConfigurationException, InterruptedException {
        var before = Draft.of(places.page());
        var password = places.credentials().resolve("dashboard-mqtt-password");
        var mqtt = monitor.mqtt();
        var told = new BrokerQuestions(talk, "plumbline-dashboard", password)
                .ask(
                        before.with("device.zone", monitor.device().zone()),
                        mqtt,
                        mqtt.user().isEmpty() ? "" : PAGE_USER);
        outcome.secret(password, told.password());
        outcome.settings(places.page(), before, told.draft());
    }

    private boolean write(Outcome outcome, Dialogue talk) throws IOException, InterruptedException {
        if (outcome.changes().isEmpty()) {
            talk.say("Everything is set like that already.");
            return true;
        }
        outcome.changes().forEach(talk::say);
        if (!talk.agrees("Write this?", true)) {
            talk.say("Nothing was written.");
            return false;
        }
        var copies = outcome.write(MOMENT.format(LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())));
        copies.forEach(copy -> talk.say("What was there before: " + copy));
        talk.say("Written. The services take it up with: sudo systemctl restart plumbline plumbline-dashboard");
        return true;
    }
}

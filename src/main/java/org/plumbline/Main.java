package org.plumbline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.plumbline.app.Services;
import org.plumbline.app.demo.DemoRun;
import org.plumbline.app.doctor.DoctorRun;
import org.plumbline.app.doctor.SurroundingsRun;
import org.plumbline.app.hardware.PiHardware;
import org.plumbline.app.log.LevelWatch;
import org.plumbline.app.monitor.MonitorRun;
import org.plumbline.app.page.PageRun;
import org.plumbline.app.service.Supervision;
import org.plumbline.app.setup.SetupRun;
import org.plumbline.app.tell.MqttPublisher;
import org.plumbline.app.week.WeekRun;
import org.plumbline.app.work.DeskWorkRun;
import org.plumbline.cli.Cli;
import org.plumbline.cli.Version;
import org.tinylog.Logger;

/// Where the process begins and ends.
public final class Main {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private static final int BROKEN = 1;

    private Main() {}

    /// Runs a command and ends with its exit code.
    public static void main(String[] args) throws IOException {
        run(services(), args);
    }

    /// Does as [#main] with other services, and ends the process.
    static void run(Services services, String... args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, bug) -> Logger.error(bug, "thread {} ended", thread.getName()));
        LevelWatch.start(System.getenv());
        var done = new CountDownLatch(1);
        interruptOnSignal(Thread.currentThread(), done);
        int exitCode = BROKEN;
        try {
            exitCode = Cli.run(services, out, err, args);
        } catch (Error broken) {
            // The process ends below, before anybody else could tell why.
            Logger.error(broken, "the command ended");
        } finally {
            // Also after an error such as exhausted memory: a thread that goes on would keep a dead service alive.
            done.countDown();
            System.exit(exitCode);
        }
    }

    private static Services services() throws IOException {
        var version = Version.text();
        var supervision = Supervision.of(System.getenv());
        return new Services(
                new DemoRun(ZoneId.systemDefault(), version),
                new MonitorRun(PiHardware::open, version, supervision),
                new PageRun(supervision.systemd()),
                new MqttPublisher(version),
                SurroundingsRun.here(version).then(DoctorRun.here(PiHardware::open)),
                new DeskWorkRun(PiHardware::open),
                SetupRun.here(PiHardware::open),
                new WeekRun());
    }

    /// Ctrl-C and SIGTERM end the command as an interrupt does, so that it can put everything away.
    private static void interruptOnSignal(Thread command, CountDownLatch done) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            command.interrupt();
            awaitDone(done);
        }));
    }

    private static void awaitDone(CountDownLatch done) {
        try {
            if (!done.await(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                Logger.warn("not everything was put away within {} s", LONGEST_STOP.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

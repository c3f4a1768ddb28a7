package org.plumbline.app.monitor;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.plumbline.app.Monitor;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.service.Supervision;
import org.plumbline.config.ConfigurationException;

/// A monitor on a thread of its own; closing it is what systemd does.
final class RunningMonitor implements AutoCloseable {

    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final Thread thread;

    private RunningMonitor(Hardware hardware, Monitor.Options options) {
        thread = Thread.ofPlatform().name("monitor-command").start(() -> run(hardware, options));
    }

    static RunningMonitor start(Hardware hardware, Monitor.Options options) {
        return new RunningMonitor(hardware, options);
    }

    private void run(Hardware hardware, Monitor.Options options) {
        try {
            new MonitorRun(() -> hardware, "0.0.0", Supervision.NONE).run(options);
            end.completeExceptionally(new AssertionError("the monitor ended by itself"));
        } catch (InterruptedException e) {
            end.complete("stopped");
        } catch (IOException | ConfigurationException | RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        end.orTimeout(60, TimeUnit.SECONDS).join();
    }
}

package org.plumbline.app.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.plumbline.app.Demo;

/// A demo in this process, on a thread of its own; closing it is Ctrl-C.
final class RunningDemo implements AutoCloseable {

    static final Pattern ADDRESS = Pattern.compile("open (http://\\S+) ");

    /// Long enough for a machine that has other things to do.
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Printed printed = new Printed();
    private final CompletableFuture<Exception> end = new CompletableFuture<>();
    private final Thread thread;

    private RunningDemo(double speed) {
        var options = new Demo.Options(speed, 1, 0, null);
        thread = Thread.ofPlatform().name("demo-command").start(() -> run(options));
    }

    static RunningDemo start(double speed) {
        return new RunningDemo(speed);
    }

    private void run(Demo.Options options) {
        try {
            new DemoRun(ZoneId.of("Europe/Berlin"), "0.0.0").run(options, new PrintWriter(printed));
            end.completeExceptionally(new AssertionError("the demo ended by itself"));
        } catch (IOException | InterruptedException e) {
            end.complete(e);
        } catch (RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    /// Where it says that the page is.
    URI address() throws InterruptedException {
        return URI.create(printed.await(ADDRESS, PATIENCE).group(1));
    }

    /// What it has printed so far.
    String printed() {
        return printed.toString();
    }

    /// Ends it, and says how it ended.
    Exception interrupt() {
        thread.interrupt();
        return end.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        interrupt();
    }
}

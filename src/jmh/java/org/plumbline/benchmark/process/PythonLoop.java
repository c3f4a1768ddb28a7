package org.plumbline.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.plumbline.app.monitor.EmulatedPi;
import org.plumbline.mqtt.fixture.Mosquitto;

/// The same work done by `src/jmh/python/loop.py`, beside the monitor and in the same minutes.
final class PythonLoop implements AutoCloseable {

    private final Process process;
    private final Path log;

    private PythonLoop(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static PythonLoop start(EmulatedPi pi, Path folder, Mosquitto broker) throws IOException {
        var login = Mosquitto.LOGIN;
        var log = folder.resolve("loop.log");
        var builder = new ProcessBuilder(
                        "python3",
                        "src/jmh/python/loop.py",
                        folder.resolve("loop.db").toString(),
                        Integer.toString(broker.port()),
                        login.user(),
                        login.password())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(pi.environment());
        return new PythonLoop(builder.start(), log);
    }

    Footprint footprint() throws IOException, InterruptedException {
        if (process.waitFor(0, TimeUnit.SECONDS)) {
            throw new IOException("the Python loop ended: " + log);
        }
        return Footprint.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

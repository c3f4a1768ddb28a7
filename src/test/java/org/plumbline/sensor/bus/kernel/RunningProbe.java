package org.plumbline.sensor.bus.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A [BusProbe] in a process of its own that sees an emulated bus.
final class RunningProbe implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    RunningProbe(NativeParts parts, Path socket) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dpi4j.library.path=" + parts.folder(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusProbe.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LD_PRELOAD", parts.shim().toString());
        builder.environment().put("I2C_SHIM_SOCKET", socket.toString());
        process = builder.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Orders something and waits for the answer.
    String ask(String order) throws IOException {
        var orders = process.outputWriter(StandardCharsets.UTF_8);
        orders.write(order + "\n");
        orders.flush();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("> ")) {
                return line.substring(2);
            }
        }
        throw new IOException("the probe ended without an answer to: " + order);
    }

    /// Its input ends, and so does it.
    @Override
    public void close() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        process.onExit().join();
    }
}

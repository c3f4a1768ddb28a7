package org.plumbline.app.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.kernel.KernelBus;
import org.plumbline.sensor.bus.kernel.NativeParts;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.sitter.SitterHabits;

/// A Pi with a clip and a mat, for a process that is started with its [#environment].
public final class EmulatedPi implements AutoCloseable {

    /// The clip's samples are in its FIFO, or, read one by one, in the registers from here on.
    private static final String BATCH = "68: w74 r";

    private static final String SAMPLE = "68: w3B r";
    private static final int CLIP = 0x68;
    private static final int[] CONVERTERS = {0x48, 0x49};

    private final NativeParts parts;
    private final Path socket;
    private final KernelBus bus;
    private final CompletableFuture<Long> firstSample = new CompletableFuture<>();

    public EmulatedPi(NativeParts parts, Path socket) throws IOException {
        this.parts = parts;
        this.socket = socket;
        var desk = new DeskHardware(
                new SimulatedDesk(1, LocalDateTime.parse("2026-11-16T09:30"), SitterHabits.DEFAULT), new SampleTime(0));
        bus = new KernelBus(socket, this::transfer);
        bus.plug(CLIP, desk.i2c(1, CLIP));
        for (int converter : CONVERTERS) {
            bus.plug(converter, desk.i2c(1, converter));
        }
    }

    private void transfer(String transfer) {
        if (transfer.startsWith(BATCH) || transfer.startsWith(SAMPLE)) {
            firstSample.complete(System.nanoTime());
        }
    }

    /// When the first sample was asked for, ns.
    public CompletableFuture<Long> firstSample() {
        return firstSample;
    }

    /// What the process must find in its environment.
    public Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", parts.shim().toString(),
                "I2C_SHIM_SOCKET", socket.toString(),
                "I2C_SHIM_BOARD", "Raspberry Pi 4 Model B Rev 1.4");
    }

    /// The same for a Java process: Pi4J's native part for this machine.
    public String javaOption() {
        return "-Dpi4j.library.path=" + parts.folder();
    }

    @Override
    public void close() throws IOException {
        bus.close();
    }
}

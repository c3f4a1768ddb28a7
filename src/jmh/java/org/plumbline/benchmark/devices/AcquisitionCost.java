package org.plumbline.benchmark.devices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.sensor.bus.kernel.KernelBus;
import org.plumbline.sensor.bus.kernel.NativeParts;
import org.plumbline.sensor.bus.kernel.RealTimeChip;

/// The share of a core that reading a clip at 50 Hz takes: the product, and beside it a Python loop that makes the
/// same transfers on the same emulated bus at the same time.
public final class AcquisitionCost {

    private static final int JAVA_CHIP = 0x68;
    private static final int PYTHON_CHIP = 0x69;

    /// A loop of 25 turns a second is compiled only after minutes, and then runs for months.
    private static final long WARM_UP_MILLIS = 120_000;

    private static final long LENGTH_MILLIS = 120_000;
    private static final long LEAST_BATCHES = LENGTH_MILLIS * 25 * 9 / 10_000;

    /// `utime` and `stime` of `/proc/PID/stat` are its fields 14 and 15, in hundredths of a second.
    private static final int UTIME_BEHIND_THE_NAME = 11;

    private static final double TICKS_A_SECOND = 100;

    private AcquisitionCost() {}

    /// Runs the measurement.
    ///
    /// @param folder to work in, an absolute path
    public static List<Figure> measure(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var parts = NativeParts.compile(folder);
        Files.deleteIfExists(folder.resolve("i2c-1"));
        var transfers = new ConcurrentLinkedQueue<String>();
        try (var bus = new KernelBus(folder.resolve("i2c-1"), transfers::add)) {
            bus.plug(JAVA_CHIP, new RealTimeChip());
            bus.plug(PYTHON_CHIP, new RealTimeChip());
            var java = start(java(folder, parts), parts, folder);
            var python = start(List.of("python3", "src/jmh/python/acquisition.py", "69"), parts, folder);
            try {
                return compare(transfers, java, python);
            } finally {
                bus.vanish();
                java.destroy();
                python.destroy();
                java.waitFor();
                python.waitFor();
            }
        }
    }

    private static List<Figure> compare(Queue<String> transfers, Process java, Process python)
            throws IOException, InterruptedException {
        Thread.sleep(WARM_UP_MILLIS);
        transfers.clear();
        double javaBefore = cpuSeconds(java);
        double pythonBefore = cpuSeconds(python);
        Thread.sleep(LENGTH_MILLIS);
        double javaShare = (cpuSeconds(java) - javaBefore) / LENGTH_MILLIS * 1e5;
        double pythonShare = (cpuSeconds(python) - pythonBefore) / LENGTH_MILLIS * 1e5;
        requireBatches(transfers, JAVA_CHIP);
        requireBatches(transfers, PYTHON_CHIP);
        return List.of(
                figure("CPU at 50 Hz", javaShare, new Bar.AtMost(pythonShare)),
                figure("CPU of a Python loop that does the same", pythonShare, new Bar.None()));
    }

    private static Figure figure(String name, double percent, Bar bar) {
        return new Figure("acquisition", "", name, "% of a core", percent, bar, List.of());
    }

    /// Each batch begins with a look at `FIFO_COUNTH`.
    private static void requireBatches(Queue<String> transfers, int chip) {
        long batches = transfers.stream().filter("%02X: w72 r2".formatted(chip)::equals).count();
        if (batches < LEAST_BATCHES) {
            throw new IllegalStateException("0x%02X was read only %d times".formatted(chip, batches));
        }
    }

    private static List<String> java(Path folder, NativeParts parts) throws IOException {
        var settings = folder.resolve("plumbline.toml");
        Files.writeString(settings, "[imu]\nchip = \"mpu6050\"\n[mat]\nchip = \"none\"\n[waist]\nchip = \"none\"\n");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms16m",
                "-Xmx32m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dpi4j.library.path=" + parts.folder()));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), AcquisitionProcess.class.getName(), settings.toString()));
        return command;
    }

    private static Process start(List<String> command, NativeParts parts, Path folder) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(Path.of(command.getFirst()).getFileName() + ".log").toFile());
        builder.environment().put("LD_PRELOAD", parts.shim().toAbsolutePath().toString());
        builder.environment().put("I2C_SHIM_SOCKET", folder.resolve("i2c-1").toAbsolutePath().toString());
        return builder.start();
    }

    private static double cpuSeconds(Process process) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[UTIME_BEHIND_THE_NAME]) + Long.parseLong(fields[UTIME_BEHIND_THE_NAME + 1]))
                / TICKS_A_SECOND;
    }
}

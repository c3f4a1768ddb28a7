package org.plumbline.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process takes of the machine, as the kernel tells it.
///
/// @param megabytes  resident
/// @param cpuSeconds so far, of all cores together
public record Footprint(double megabytes, double cpuSeconds) {

    /// Of /proc/PID/stat, after the name, which may hold anything: user and system time, in ticks of 10 ms.
    private static final int USER_TIME = 11;

    private static final double TICKS_A_SECOND = 100;

    /// Of a process that runs.
    public static Footprint of(long pid) throws IOException {
        var folder = Path.of("/proc", Long.toString(pid));
        var stat = Files.readString(folder.resolve("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double ticks = Double.parseDouble(fields[USER_TIME]) + Double.parseDouble(fields[USER_TIME + 1]);
        return new Footprint(kilobytes(folder) / 1_000, ticks / TICKS_A_SECOND);
    }

    private static double kilobytes(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1.024)
                .findFirst()
                .orElseThrow(() -> new IOException("no VmRSS in " + folder));
    }
}

package org.plumbline.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Verdict;
import org.plumbline.evaluation.report.Summary;

/// The package in an emulated Raspberry Pi: `mvn -q -Pdeb,guest verify`, as root.
///
/// It takes a quarter of an hour, and some minutes more the first time. `-Dguest.folder` names a folder for the
/// guest that outlives `mvn clean`.
final class Guest {

    private static final String FIGURE = "FIGURE ";
    private static final String ORDER = "HOST ";

    /// What builds and boots the guest, each with the package that brings it.
    private static final List<Tool> TOOLS = List.of(
            new Tool("qemu-system-aarch64", "qemu-system-arm"),
            new Tool("dtc", "device-tree-compiler"),
            new Tool("mke2fs", "e2fsprogs"),
            new Tool("cpio", "cpio"),
            new Tool("depmod", "kmod"),
            new Tool("xz", "xz-utils"));

    private final HostBus bus;
    private final Map<String, Double> told = new HashMap<>();

    private Guest(HostBus bus) {
        this.bus = bus;
    }

    /// @param args the folder to write into, beside the package
    static void main(String[] args) throws IOException, InterruptedException {
        requireTools();
        var target = Path.of(args[0]).toAbsolutePath();
        var folder = Path.of(System.getProperty("guest.folder", "")).toString();
        var machine = new Machine(folder.isEmpty() ? target.resolve("machine") : Path.of(folder));
        machine.prepare(packageBeside(target));
        var figures = figures(machine);
        Summary.of("deb,guest", figures).publish(target);
        if (!figures.stream().allMatch(Guest::isGood)) {
            throw new AssertionError("not every figure of the guest holds: see the table");
        }
    }

    private static List<Figure> figures(Machine machine) throws IOException, InterruptedException {
        var socket = Files.createTempDirectory("plumbline-bus").resolve("i2c");
        try (var bus = HostBus.at(socket)) {
            var guest = new Guest(bus);
            machine.run(socket, guest::heard);
            return Promise.ALL.stream()
                    .map(promise -> promise.figure(guest.told))
                    .toList();
        }
    }

    private static boolean isGood(Figure figure) {
        return figure.verdict() == Verdict.HOLDS || figure.verdict() == Verdict.NO_BAR;
    }

    /// A line of the console: a figure, an order, or something to read.
    private void heard(String line) {
        System.out.println("guest: " + line);
        if (line.startsWith(FIGURE)) {
            int value = line.lastIndexOf('|');
            told.put(line.substring(FIGURE.length(), value), Double.valueOf(line.substring(value + 1)));
        } else if (line.startsWith(ORDER)) {
            obey(line.substring(ORDER.length()));
        }
    }

    private void obey(String order) {
        switch (order) {
            case "unplug" -> bus.unplug();
            case "plug" -> bus.plug();
            default -> throw new IllegalArgumentException("an order must be plug or unplug: " + order);
        }
    }

    private static void requireTools() throws IOException {
        for (var tool : TOOLS) {
            if (!tool.isInstalled()) {
                throw new IOException(
                        "this host lacks %s: apt-get install %s".formatted(tool.command(), tool.bringer()));
            }
        }
    }

    private static Path packageBeside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.getParent())) {
            return files.filter(file -> file.toString().endsWith("_all.deb"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no package beside " + folder + ": mvn -Pdeb,guest verify"));
        }
    }

    /// A command the guest is built with.
    ///
    /// @param bringer Debian package that brings it
    private record Tool(String command, String bringer) {

        boolean isInstalled() {
            return Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/local/bin")
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        }
    }
}

package org.plumbline.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;

/// What is owed by a run in the emulated Pi, and what this host lacks to make one.
final class Guest {

    /// What builds and boots a Debian arm64 guest, each with the package that brings it.
    private static final List<Tool> TOOLS = List.of(
            new Tool("qemu-system-aarch64", "qemu-system-arm"),
            new Tool("dtc", "device-tree-compiler"),
            new Tool("mke2fs", "e2fsprogs"),
            new Tool("cpio", "cpio"),
            new Tool("depmod", "kmod"),
            new Tool("xz", "xz-utils"));

    private static final List<Figure> OWED = List.of(
            Figure.notMeasured("service under systemd", "active after boot", "1", new Bar.AtLeast(1)),
            Figure.notMeasured("prompt", "raises its GPIO line", "1", new Bar.AtLeast(1)),
            Figure.notMeasured("sensor unplugged", "noticed and found again", "1", new Bar.AtLeast(1)),
            Figure.notMeasured("kill -9", "line low after", "ms", new Bar.AtMost(100)),
            Figure.notMeasured("upgrade", "days of history kept", "1", new Bar.AtLeast(1)),
            Figure.notMeasured("hardening", "systemd-analyze security", "1", new Bar.AtMost(1.5)));

    private Guest() {}

    /// @param args the folder to write into
    static void main(String[] args) throws IOException {
        TOOLS.stream()
                .filter(tool -> !tool.isInstalled())
                .forEach(tool -> System.out.println(
                        "this host lacks %s (package %s)".formatted(tool.command(), tool.bringer())));
        System.out.println("the emulated Pi is not part of the project yet: every figure below is still owed");
        Summary.of("guest", OWED).publish(Path.of(args[0]));
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

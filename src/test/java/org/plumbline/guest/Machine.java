package org.plumbline.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The emulated Pi: built once in a folder, given the package, started, and listened to.
///
/// @param folder about 4 GB, used again
record Machine(Path folder) {

    private static final Path SOURCES = Path.of("src/test/vm").toAbsolutePath();
    /// Nobody signs in, and nothing but the checks speaks.
    private static final String KERNEL_OPTIONS =
            "console=ttyAMA0 quiet panic=-1 systemd.show_status=no systemd.mask=serial-getty@ttyAMA0.service";

    /// What happened in a run is forgotten after it: `-snapshot`.
    private static final String OPTIONS = """
            -machine virt -accel tcg,thread=multi -cpu cortex-a72 -smp 2 -m 1536
            -nographic -nodefaults -nic none -no-reboot -monitor none -serial stdio
            -drive file=disk.img,format=raw,if=none,id=disk -snapshot -device virtio-blk-pci,drive=disk
            -device virtio-serial-pci -device virtserialport,chardev=bus
            -dtb pi.dtb -kernel vmlinuz -initrd initrd.gz
            """;

    private static final String LONGEST_RUN = "1h";

    /// Builds what is not there yet, and a disk with the package on it.
    void prepare(Path deb) throws IOException, InterruptedException {
        run(SOURCES.resolve("build-guest").toString(), folder.toString());
        run(SOURCES.resolve("build-disk").toString(), folder.toString(), deb.toString());
    }

    /// Runs it until it switches itself off.
    ///
    /// @param bus   socket of its I2C bus
    /// @param lines takes what it says on its console
    void run(Path bus, Consumer<String> lines) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("timeout", LONGEST_RUN, "qemu-system-aarch64", "-append", KERNEL_OPTIONS));
        command.addAll(List.of("-chardev", "socket,id=bus,path=" + bus));
        command.addAll(List.of(OPTIONS.strip().split("\\s+")));
        var qemu = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var console = qemu.inputReader()) {
            console.lines().map(String::strip).forEach(lines);
            qemu.waitFor();
        } finally {
            qemu.destroy();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("%s ended with %d".formatted(String.join(" ", command), code));
        }
    }
}

package org.plumbline.sensor.bus.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The C files of the tests, compiled.
///
/// @param shim   to be preloaded: serves `/dev/i2c-1` from a socket
/// @param folder with Pi4J's native parts for this machine
public record NativeParts(Path shim, Path folder) {

    private static final Path SOURCES = Path.of("src/test/native");
    private static final Path JDK = Path.of(System.getProperty("java.home"), "include");

    public static NativeParts compile(Path folder) throws IOException, InterruptedException {
        var shim = folder.resolve("libi2c-shim.so");
        gcc(SOURCES.resolve("i2c_shim.c"), shim, List.of());
        jni(SOURCES.resolve("pi4j_linuxfs.c"), folder.resolve("libpi4j-linuxfs.so"));
        // Pi4J loads the library that its own would need, then its own.
        for (var library : List.of("libgpiod.so", "libpi4j-gpiod.so")) {
            jni(SOURCES.resolve("pi4j_gpiod.c"), folder.resolve(library));
        }
        return new NativeParts(shim, folder);
    }

    private static void jni(Path source, Path library) throws IOException, InterruptedException {
        gcc(source, library, List.of("-I" + JDK, "-I" + JDK.resolve("linux")));
    }

    private static void gcc(Path source, Path library, List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror"));
        command.addAll(options);
        command.addAll(List.of("-o", library.toString(), source.toString(), "-ldl"));
        var said = Files.createTempFile("gcc", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        } catch (IOException e) {
            throw new IOException("the tests of the I2C bus need gcc: apt-get install gcc libc6-dev", e);
        } finally {
            Files.delete(said);
        }
    }
}

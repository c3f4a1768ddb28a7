package org.plumbline.appliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.sqlite.NativePart;

/// What the launcher starts Java with. It leaves jars out of a service's class path: none that the service names
/// itself.
class LauncherTest {

    private static final Set<String> OF_THE_MONITOR = Set.of(
            "actuator", "board", "config", "contract", "core", "mqtt", "recording", "sensor", "sqlite", "systemd");

    private static final Set<String> OF_THE_PAGE = Set.of("contract", "history", "sqlite", "systemd", "web");

    @TempDir
    private Path home;

    @Test
    void theMonitorHasEveryJarThatItsCodeNames() throws IOException, InterruptedException {
        assertThat(classPath("monitor")).containsAll(named(OF_THE_MONITOR)).noneMatch(jar -> jar.startsWith("javalin"));
    }

    @Test
    void thePageHasEveryJarThatItsCodeNames() throws IOException, InterruptedException {
        assertThat(classPath("dashboard")).containsAll(named(OF_THE_PAGE)).noneMatch(jar -> jar.startsWith("pi4j"));
    }

    @Test
    void whatWarmUpMadeIsFound() throws IOException, InterruptedException {
        var caches = Files.createDirectory(home.resolve("caches"));
        var sqlite = NativePart.unpack(caches);
        var classes = Files.createFile(caches.resolve("monitor.aot"));
        assertThat(arguments("monitor")).contains("-Dorg.sqlite.lib.path=" + sqlite, "-XX:AOTCache=" + classes);
        assertThat(arguments("dashboard"))
                .contains("-Dorg.sqlite.lib.path=" + sqlite)
                .noneMatch(LauncherTest::isCache);
    }

    @Test
    void whatWasMadeForAnotherDriverIsPassedOver() throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("caches/sqlite-jdbc-3.0.0.0"));
        assertThat(arguments("monitor"))
                .noneMatch(argument -> argument.contains("sqlite.lib"))
                .noneMatch(LauncherTest::isCache);
    }

    private static boolean isCache(String argument) {
        return argument.startsWith("-XX:AOTCache");
    }

    /// The jars in which lies what these packages name.
    private static Set<String> named(Set<String> packages) {
        var names = packages.stream().map(name -> "org.plumbline." + name).toArray(String[]::new);
        return new ClassFileImporter()
                .importPackages(names).stream()
                        .filter(ours -> !ours.getSource()
                                .orElseThrow()
                                .getUri()
                                .getPath()
                                .contains("test-classes"))
                        .flatMap(ours -> ours.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .map(LauncherTest::jar)
                        .filter(name -> name.endsWith(".jar"))
                        .collect(Collectors.toSet());
    }

    private static String jar(JavaClass type) {
        return type.getBaseComponentType()
                .getSource()
                .map(source -> source.getUri().toString().replaceAll("!.*", "").replaceAll(".*/", ""))
                .orElse("");
    }

    private List<String> classPath(String command) throws IOException, InterruptedException {
        var arguments = arguments(command);
        return Arrays.stream(arguments.get(arguments.indexOf("-cp") + 1).split(":", -1))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();
    }

    /// What it would start Java with, by a Java that only says so.
    private List<String> arguments(String command) throws IOException, InterruptedException {
        var launcher = Files.createDirectories(home.resolve("bin")).resolve("plumbline");
        Files.copy(Path.of("src/main/launcher/plumbline"), launcher, StandardCopyOption.REPLACE_EXISTING);
        var java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        for (var script : List.of(launcher, java)) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        var lib = Files.createDirectories(home.resolve("lib"));
        for (var jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (jar.endsWith(".jar")) {
                Files.writeString(lib.resolve(Path.of(jar).getFileName()), "");
            }
        }
        var builder = new ProcessBuilder(launcher.toString(), command);
        builder.environment().put("PLUMBLINE_CACHES", home.resolve("caches").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }
}

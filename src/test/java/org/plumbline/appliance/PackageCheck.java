package org.plumbline.appliance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;

/// Looks into the package for Debian and installs, removes and purges it in a folder: `mvn -q -Pdeb verify`.
final class PackageCheck {

    private static final List<String> CONTENTS = List.of(
            "/usr/bin/plumbline",
            "/usr/lib/plumbline/bin/plumbline",
            "/usr/lib/plumbline/bin/lines-low",
            "/usr/lib/systemd/system/plumbline.service",
            "/usr/lib/systemd/system/plumbline-dashboard.service",
            "/usr/lib/sysusers.d/plumbline.conf",
            "/usr/lib/tmpfiles.d/plumbline.conf",
            "/usr/lib/udev/rules.d/60-plumbline.rules",
            "/usr/share/plumbline/lib/plumbline.jar",
            "/usr/share/plumbline/plan/rules.toml",
            "/usr/share/man/man1/plumbline.1.gz",
            "/usr/share/doc/plumbline/plumbline-sbom.json",
            "/usr/share/bash-completion/completions/plumbline",
            "/etc/plumbline/plumbline.toml",
            "/etc/plumbline/dashboard.toml");

    private final Path deb;
    private final Path root;

    private PackageCheck(Path deb, Path root) {
        this.deb = deb;
        this.root = root;
    }

    /// @param args the folder to write into, beside the package
    static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[0]);
        var check = new PackageCheck(packageBeside(folder), Files.createTempDirectory("plumbline-root"));
        var figures = new ArrayList<Figure>();
        figures.add(figure("named files in it", "present", check.hasContents()));
        check.emptyRoot();
        check.dpkg("--install", check.deb.toString());
        figures.add(figure("install", "makes credentials for root alone", check.hasCredentials()));
        figures.add(figure("install", "monitor and page share her folder", check.monitorAndPageMeet()));
        check.change();
        check.dpkg("--force-confdef", "--install", check.deb.toString());
        figures.add(
                figure("upgrade", "keeps changed settings, passwords, data", check.hasChanges() && check.hasData()));
        check.dpkg("--remove", "plumbline");
        figures.add(figure("remove", "keeps settings, passwords, data", check.hasChanges() && check.hasData()));
        figures.add(figure("remove", "leaves no program", !check.has("/usr/lib/plumbline/bin/plumbline")));
        check.dpkg("--purge", "plumbline");
        figures.add(figure("purge", "deletes settings and passwords", !check.has("/etc/plumbline")));
        figures.add(figure("purge", "keeps data while nobody can be asked", check.hasData()));
        Summary.of("deb", figures).publish(folder);
    }

    private static Path packageBeside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.toAbsolutePath().getParent())) {
            return files.filter(file -> file.toString().endsWith("_all.deb"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no package beside " + folder));
        }
    }

    private static Figure figure(String what, String which, boolean holds) {
        return new Figure(what, "", which, "1", holds ? 1 : 0, new Bar.AtLeast(1), List.of());
    }

    private boolean hasContents() throws IOException, InterruptedException {
        var listed = output("dpkg-deb", "--contents", deb.toString());
        return CONTENTS.stream()
                .allMatch(file -> listed.contains(" ." + file + "\n") || listed.contains(" ." + file + " -> "));
    }

    private void emptyRoot() throws IOException {
        var dpkg = Files.createDirectories(root.resolve("var/lib/dpkg"));
        for (var folder : List.of("info", "updates", "triggers")) {
            Files.createDirectories(dpkg.resolve(folder));
        }
        Files.writeString(dpkg.resolve("status"), "");
        Files.writeString(dpkg.resolve("available"), "");
    }

    /// As its owner would: another setting, a password, a history.
    private void change() throws IOException {
        Files.writeString(root.resolve("etc/plumbline/dashboard.toml"), "# mine\n");
        Files.writeString(root.resolve("etc/plumbline/dashboard.toml.before-2026-11-21T18-00-00"), "# older\n");
        Files.writeString(root.resolve("etc/plumbline/credentials/mqtt-password"), "secret\n");
        Files.createDirectories(root.resolve("var/lib/plumbline-dashboard"));
        Files.writeString(root.resolve("var/lib/plumbline-dashboard/history.db"), "years\n");
    }

    private boolean has(String file) {
        return Files.exists(root.resolve(file.substring(1)));
    }

    private boolean hasData() {
        return has("/var/lib/plumbline-dashboard/history.db");
    }

    private boolean hasChanges() throws IOException {
        return Files.readString(root.resolve("etc/plumbline/dashboard.toml")).equals("# mine\n")
                && Files.readString(root.resolve("etc/plumbline/credentials/mqtt-password"))
                        .equals("secret\n");
    }

    /// Both name the folder in which they leave each other what she tells of herself.
    private boolean monitorAndPageMeet() throws IOException {
        for (var settings : List.of("plumbline.toml", "dashboard.toml")) {
            if (!Files.readString(root.resolve("etc/plumbline").resolve(settings))
                    .contains("\npersonal_folder = \"/var/lib/plumbline-personal\"\n")) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCredentials() throws IOException {
        var folder = root.resolve("etc/plumbline/credentials");
        return Files.getPosixFilePermissions(folder).size() == 3
                && Files.getPosixFilePermissions(folder.resolve("mqtt-password"))
                                .size()
                        == 2;
    }

    /// The maintainer's scripts run on this machine and see by `DPKG_ROOT` that it is not meant.
    private void dpkg(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "dpkg",
                "--root=" + root,
                "--force-script-chrootless",
                "--force-depends",
                "--force-not-root",
                "--log=" + root.resolve("dpkg.log")));
        command.addAll(List.of(arguments));
        output(command.toArray(String[]::new));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + told);
        }
        return told;
    }
}

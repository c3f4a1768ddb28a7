package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.Demo;
import org.plumbline.config.ConfigurationFile;
import picocli.CommandLine.ExitCode;

class CliTest {

    @TempDir
    private Path folder;

    private final RecordingServices services = new RecordingServices();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "demo --help",
                "replay --help",
                "monitor --help",
                "doctor --help",
                "record --help",
                "cue --help",
                "calibrate --help",
                "setup --help",
                "log --help",
                "dashboard --help",
                "account --help",
                "account add --help",
                "config --help",
                "config check --help",
                "config print --help",
                "completion --help"
            })
    void everyCommandExplainsItself(String line) {
        var terminal = run(line);
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).startsWith("Usage: plumbline").contains("--verbose");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void workAtTheDeskIsHandedOn() {
        assertThat(run("cue thanks").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run("record -o in.csv.gz --megabytes 5 --files 3").exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(services.worked).containsExactly("play thanks", "record in.csv.gz 5 3");
        assertThat(run("calibrate").out()).isEqualTo("sit upright\n");
        assertThat(run("calibrate").exitCode()).as("not everything learned").isEqualTo(ExitCode.SOFTWARE);
    }

    @Test
    void setupKnowsWhereThePackagePutsItsFiles() {
        assertThat(run("setup").out()).isEqualTo("asked about /etc/plumbline/plumbline.toml\n");
        run("setup --config a --page-config b --credentials c");
        assertThat(services.worked)
                .containsExactly("setup /etc/plumbline/dashboard.toml /etc/plumbline/credentials", "setup b c");
    }

    @Test
    void aLevelIsLeftForEachServiceThatRuns() throws IOException {
        var running = Files.createDirectory(folder.resolve("plumbline-dashboard"));
        var terminal = run("log debug --minutes 5 --runtime " + folder);
        assertThat(terminal.outLines())
                .containsExactly(
                        "plumbline-dashboard tells it within seconds; see journalctl -u plumbline-dashboard -f");
        assertThat(running.resolve("log-level")).hasContent("DEBUG 5\n");
    }

    @Test
    void whereNoServiceRunsNoLevelCanBeSet() {
        var terminal = run("log debug --runtime " + folder);
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.SOFTWARE);
        assertThat(terminal.err()).startsWith("plumbline: no service of plumbline runs here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cue dance              | there is no cue 'dance', there are walk-light, walk-light-2
        log loud               | Invalid value for positional parameter at index 0 (LEVEL)
        log debug --minutes 0  | minutes is 0, allowed is 1 to 1440
        record                 | Missing required option: '--output=FILE'
        record -o a --files 1  | files is 1, allowed is 2 to 1000
        """)
    void workThatCannotBeDoneIsWrongUse(String line, String said) {
        var terminal = run(line);
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).startsWith("plumbline: " + said);
        assertThat(services.worked).isEmpty();
    }

    @Test
    void theHelpTellsTheExitCodes() {
        assertThat(run("--help").out()).contains("0   done", "1   failed", "2   used wrongly");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version").out()).matches("plumbline \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                    | plumbline: a command is missing; see 'plumbline --help'
        dance                 | plumbline: Unmatched argument at index 0: 'dance'; see 'plumbline --help'
        demo --sped 60        | plumbline: Unknown options: '--sped', '60'; see 'plumbline demo --help'
        demo --speed fast     | plumbline: Invalid value for option '--speed': 'fast' is not a double; see 'plumbline demo --help'
        demo --speed 0.5      | plumbline: speed is 0.5, allowed is 1 to 600; see 'plumbline demo --help'
        demo --speed 601      | plumbline: speed is 601.0, allowed is 1 to 600; see 'plumbline demo --help'
        demo --port 65536     | plumbline: port is 65536, allowed is 0 to 65535; see 'plumbline demo --help'
        replay                | plumbline: Missing required parameter: 'FILE'; see 'plumbline replay --help'
        replay x.csv          | plumbline: x.csv: there is no such file
        monitor --config x    | plumbline: x: there is no such file
        config                | plumbline: check or print is missing; see 'plumbline config --help'
        config check          | plumbline: Missing required parameter: 'FILE'; see 'plumbline config check --help'
        config check x        | plumbline: x: there is no such file
        """)
    void wrongUseIsOneLineAndExitCode2(String line, String said) {
        var terminal = run(line);
        assertThat(terminal.errLines()).containsExactly(said);
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void aFailureIsOneLineAndExitCode1() {
        services.failure = new IOException("the disk is full\n  at sector 7");
        var terminal = run("demo");
        assertThat(terminal.errLines()).containsExactly("plumbline: the disk is full at sector 7");
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.SOFTWARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo --verbose", "demo --verbose --speed 0"})
    void verboseAddsTheStack(String line) {
        services.failure = new IOException("the disk is full");
        assertThat(run(line).err()).startsWith("plumbline: ").contains("\tat org.plumbline.");
    }

    @Test
    void theDemoIsStartedAsAsked() {
        assertThat(run("demo --speed 120 --seed 7 --port 8081 --data d").outLines())
                .containsExactly("http://localhost:1234/");
        assertThat(services.demo).isEqualTo(new Demo.Options(120, 7, 8081, Path.of("d")));
    }

    @Test
    void theDemoHasDefaults() {
        run("demo");
        assertThat(services.demo).isEqualTo(new Demo.Options(60, 1, 0, null));
    }

    @Test
    void theServicesGetTheConfigurationOfTheFile() throws IOException {
        Path file = file("[web]\nport = 9090\n");
        run("monitor --record day.csv.gz --config " + file);
        run("dashboard --config " + file);
        assertThat(services.monitor).satisfies(options -> {
            assertThat(options.configuration().web().port()).isEqualTo(9090);
            assertThat(options.recording()).isEqualTo(Path.of("day.csv.gz"));
        });
        assertThat(services.dashboard)
                .satisfies(own -> assertThat(own.web().port()).isEqualTo(9090));
    }

    @ParameterizedTest
    @ValueSource(strings = {"config check ", "config print ", "monitor --config ", "dashboard --config "})
    void aWrongConfigurationIsToldByPlace(String line) throws IOException {
        Path file = file("[web]\nport = 70000\n");
        var terminal = run(line + file);
        assertThat(terminal.errLines())
                .containsExactly("plumbline: %s, line 2: web.port = 70000, allowed is 0 to 65535".formatted(file));
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"monitor, [web]", "dashboard, [web]", "monitor, x", "dashboard, x", "monitor, ''", "dashboard, ''"})
    void theLineOfAServiceMeansTheSameWithoutPicocli(String service, String text) throws IOException {
        var other = new RecordingServices();
        Path file = text.isEmpty() ? folder : file(text);
        var own = run("%s --config %s".formatted(service, file));
        // In this form it is picocli's.
        var picoclis = Terminal.run(other.services(), service, "--config=" + file);
        assertThat(own).isEqualTo(picoclis);
        assertThat(services.monitor).isEqualTo(other.monitor);
        assertThat(services.dashboard).isEqualTo(other.dashboard);
    }

    @Test
    void aGoodConfigurationCanBeUsed() throws IOException {
        Path file = file(ConfigurationFile.packagedText());
        var terminal = run("config check " + file);
        assertThat(terminal.outLines()).containsExactly(file + " can be used");
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void theDefaultsArePrintedWithTheirExplanations() {
        assertThat(run("config print").out()).isEqualTo(ConfigurationFile.packagedText());
    }

    @Test
    void aFileIsPrintedWithTheDefaultsFilledIn() throws IOException {
        assertThat(run("config print " + file("[web]\nport = 9090\n")).outLines())
                .contains("web.port = 9090", "imu.bus = 1");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        var terminal = run("completion");
        assertThat(terminal.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(terminal.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F", "replay", "--mat-full-scale");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.toml"), text);
    }

    private Terminal run(String line) {
        return Terminal.run(services.services(), line.isEmpty() ? new String[0] : line.split(" ", -1));
    }
}

package org.plumbline.app.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.Setup;
import org.plumbline.app.doctor.Watch;
import org.plumbline.app.hardware.EmulatedDesk;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.section.ImuSection;
import org.plumbline.config.section.MatSection;
import org.plumbline.core.sample.Placement;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu;
import org.plumbline.simulation.chip.imu.TestImage;

class SetupRunTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss").format(NOW.atZone(ZoneId.systemDefault()));
    private static final String PASSWORD = Mosquitto.LOGIN.password();

    @TempDir
    private Path folder;

    private final EmulatedDesk desk = new EmulatedDesk();
    private final ScriptedConsole console = new ScriptedConsole();
    private Mosquitto broker;

    @BeforeEach
    void settingsAreThoseOfThePackage() throws Exception {
        broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")));
        Files.writeString(monitor(), ConfigurationFile.packagedText().replace("/var/lib/plumbline", folder.toString()));
        Files.writeString(page(), "[storage]\nfolder = \"/x\"\n\n[mqtt]\n# its own log-in\n");
        for (var name : List.of("mqtt-password", "dashboard-mqtt-password")) {
            Files.createFile(
                    Files.createDirectories(folder.resolve("credentials")).resolve(name));
        }
        console.answer("The broker", "mqtt://127.0.0.1:" + broker.port())
                .answer("Who logs in there", "plumbline", "plumbline")
                .answer("Password", PASSWORD, PASSWORD);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void whatIsFoundAndAnsweredIsWrittenAndReadsBack() throws Exception {
        console.answer("Her time zone", "Europe/Berlin").answer("Nothing sounds", "20:30");
        assertThat(run()).isTrue();
        var written = read(monitor());
        assertThat(written.device().zone()).isEqualTo("Europe/Berlin");
        assertThat(written.coach().quietFrom()).isEqualTo(LocalTime.of(20, 30));
        assertThat(written.mat().addresses()).containsExactly(0x48);
        assertThat(written.mat().rows() * written.mat().columns()).isEqualTo(4);
        assertThat(written.mqtt().user()).isEqualTo("plumbline");
        assertThat(written.mqtt().passwordFile()).isEqualTo("/run/credentials/plumbline.service/mqtt-password");
        assertThat(console.said)
                .contains("  it is 13:00 there now", "  clips that answer: MPU-6050 at 0x68")
                .contains("  converters of a mat that answer: 0x48", "  ok    mat    4 cells, none pressed")
                .anyMatch(line -> line.matches("  ok {4}clip {3}gravity reads \\d+\\.\\d\\d m/s²"))
                .contains("  ok    mqtt   mqtt://127.0.0.1:%d lets this device in".formatted(broker.port()));
    }

    @Test
    void theProgramOfABmi270IsAskedForUntilItCanBeAPath() throws Exception {
        desk.plugIn(EmulatedImu.Kind.BMI270);
        console.answer("Path of bmi270.c", "bmi270.c", TestImage.FILE.toString());
        run();
        assertThat(read(monitor()).imu().bmi270Image()).isEqualTo(TestImage.FILE.toString());
        assertThat(console.said)
                .contains(
                        "  clips that answer: BMI270 at 0x68",
                        "  imu.bmi270_image = \"bmi270.c\", allowed is the absolute path of the maker's bmi270.c where the"
                                + " chip is bmi270",
                        "  ok    clip   self-test: every axis answers as it should");
    }

    @Test
    void theCommentsStayAndWhatWasThereLiesBesideIt() throws Exception {
        var before = Files.readString(monitor());
        run();
        assertThat(Files.readString(monitor()))
                .contains(before.lines().filter(line -> line.startsWith("#")).toList());
        var copy = folder.resolve("plumbline.toml.before-" + MOMENT);
        assertThat(copy).hasContent(before);
        assertThat(console.said).contains("What was there before: " + copy);
    }

    @Test
    void thePageGetsTheSameBrokerAndZoneAndALogInOfItsOwn() throws Exception {
        console.answer("Her time zone", "Europe/Berlin");
        run();
        assertThat(read(page()).mqtt().url()).isEqualTo(read(monitor()).mqtt().url());
        assertThat(read(page()).device().zone()).isEqualTo("Europe/Berlin");
        assertThat(read(page()).mqtt().passwordFile())
                .isEqualTo("/run/credentials/plumbline-dashboard.service/mqtt-password");
        assertThat(console.asked).contains("Who logs in there for plumbline-dashboard, or none [dashboard]: ");
        assertThat(Files.readString(page())).contains("# its own log-in");
    }

    @Test
    void aPasswordIsForItsOwnerAloneAndIsSaidNowhere() throws Exception {
        run();
        for (var name : List.of("mqtt-password", "dashboard-mqtt-password")) {
            var file = folder.resolve("credentials").resolve(name);
            assertThat(file).hasContent(PASSWORD + "\n");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(console.secretly).hasSize(2);
        assertThat(Stream.concat(console.said.stream(), console.asked.stream()))
                .noneMatch(line -> line.contains(PASSWORD));
        assertThat(Files.readString(monitor()) + Files.readString(page())).doesNotContain(PASSWORD);
    }

    @Test
    void aBadAnswerGetsOneLineAndIsAskedForAgain() throws Exception {
        console.answer("Her time zone", "Berlin", "Europe/Berlin")
                .answer("Nothing sounds", "25:00", "22:00")
                .answer("Addresses of the mat", "0x48 0x4Z", "0x48 0x60", "0x48")
                .answer("Rows", "5", "4")
                .answer("Columns", "two", "1")
                .answer("Write this", "maybe", "yes");
        assertThat(run()).isTrue();
        assertThat(console.said)
                .contains(
                        "  device.zone = \"Berlin\", allowed is a time zone such as Europe/Berlin, or system",
                        "  coach.quiet_from = \"25:00\", allowed is a time such as \"21:00\"",
                        "  mat.addresses = [72,\"0x4Z\"], allowed is a whole number",
                        "  mat.addresses = [72,96], allowed is 1 to 4 different ones of 72 to 75 (0x48 to 0x4B)",
                        "  mat.rows = 5, allowed is 1 to 4",
                        "  mat.columns = \"two\", allowed is a whole number",
                        "  \"maybe\", allowed is yes or no");
        assertThat(read(monitor()).coach().quietFrom()).isEqualTo(LocalTime.of(22, 0));
        assertThat(read(monitor()).mat().rows()).isEqualTo(4);
    }

    @Test
    void aPasswordThatTheBrokerRefusesIsAskedForAgain() throws Exception {
        console.answer("Password", "hunter2", PASSWORD, PASSWORD);
        assertThat(run()).isTrue();
        assertThat(console.said).anyMatch(line -> line.startsWith("  fail  mqtt   mqtt://127.0.0.1:"));
        assertThat(console.asked).contains("Keep these answers all the same? [y/N]: ");
        assertThat(folder.resolve("credentials/mqtt-password")).hasContent(PASSWORD + "\n");
    }

    @Test
    void whatDoesNotAnswerYetMayBeKeptAllTheSame() throws Exception {
        broker.stop();
        desk.imu.wires.have(WireFault.NACK);
        console.answer("Keep these answers", "yes").answer("Addresses of the mat", "0x48 0x4B");
        assertThat(run()).isTrue();
        assertThat(console.said).contains("  no clip answers").anyMatch(line -> line.startsWith("  fail  clip"));
        assertThat(read(monitor()).mat().addresses()).containsExactly(0x48, 0x4B);
    }

    @Test
    void aSecondClipIsAskedAboutWhereOneAnswers() throws Exception {
        desk.plugInSecondClip();
        assertThat(run()).isTrue();
        assertThat(console.said).contains("  clips that answer: MPU-6050 at 0x68, MPU-6050 at 0x69");
        assertThat(read(monitor()).waist().chip()).isEqualTo(ImuSection.Chip.AUTO);
    }

    @Test
    void aClipAtTheWaistIsTheOnlyOneAndNeitherMeansNoQuestionAboutIt() throws Exception {
        desk.plugInSecondClip();
        console.answer("Where she wears it", "waist").answer("Addresses of the mat", "none");
        assertThat(run()).isTrue();
        assertThat(read(monitor()).device().placement()).isEqualTo(Placement.WAIST);
        assertThat(read(monitor()).waist().exists()).isFalse();
        assertThat(read(monitor()).mat().chip()).isEqualTo(MatSection.Chip.NONE);
        assertThat(console.asked).noneMatch(line -> line.startsWith("Rows") || line.contains("second clip"));
    }

    /// Which wires it is on cannot be found out by asking around on the bus.
    @Test
    void aMatThatIsNotOnConvertersOfI2cStaysAsItIs() throws Exception {
        Files.writeString(
                monitor(), Files.readString(monitor()).replace("chip = \"ads1115\"", "chip = \"matrix-mcp3008\""));
        assertThat(run()).isTrue();
        assertThat(read(monitor()).mat().chip()).isEqualTo(MatSection.Chip.MATRIX_MCP3008);
        assertThat(console.said).contains("  the mat is read as [mat] and [mat.wires] say; that stays as it is");
    }

    @Test
    void whereNothingChangesNothingIsWritten() throws Exception {
        run();
        var files = files();
        var again = new ScriptedConsole();
        assertThat(run(again, () -> desk)).isTrue();
        assertThat(again.said).contains("Everything is set like that already.");
        assertThat(again.secretly).allMatch(prompt -> prompt.contains("[the one that is kept]"));
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void whoeverEndsItBeforeTheEndHasChangedNothing() throws Exception {
        for (var question : List.of("Her time zone", "Rows", "Password", "Write this")) {
            var files = files();
            assertThat(run(console.endAt(question), () -> desk)).isFalse();
            assertThat(console.said).last().isEqualTo("There are no more answers: nothing was written.");
            assertThat(files()).isEqualTo(files);
        }
        assertThat(run(console.endAt("nowhere").answer("Write this", "no"), () -> desk))
                .isFalse();
        assertThat(console.said).last().isEqualTo("Nothing was written.");
    }

    @Test
    void withoutABoardEverythingElseIsAskedEvenSo() throws Exception {
        console.answer("Chip of the clip", "none").answer("Addresses of the mat", "none");
        Hardware.Opening nowhere = () -> {
            throw new IOException("this is no Raspberry Pi");
        };
        assertThat(run(console, nowhere)).isTrue();
        assertThat(console.said).contains("No sensor can be looked at: this is no Raspberry Pi");
        assertThat(read(monitor()).sensors()).isEmpty();
    }

    @Test
    void whileTheMonitorReadsTheSensorsNothingIsAsked() throws Exception {
        try (var file = FileChannel.open(
                        folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatIOException().isThrownBy(this::run).withMessageContaining("sudo systemctl stop plumbline");
        }
        assertThat(console.asked).isEmpty();
    }

    @Test
    void aLockIsNotLeftBehindThatTheServiceCouldNotOpen() throws Exception {
        run();
        assertThat(folder.resolve("in-use.lock")).doesNotExist();
    }

    private boolean run() throws Exception {
        return run(console, () -> desk);
    }

    private boolean run(ScriptedConsole answers, Hardware.Opening hardware) throws Exception {
        var setup = new SetupRun(hardware, new Watch(desk.imu.clock::nanos, desk.imu.clock), InstantSource.fixed(NOW));
        return setup.run(new Setup.Places(monitor(), page(), folder.resolve("credentials")), answers);
    }

    private Path monitor() {
        return folder.resolve("plumbline.toml");
    }

    private Path page() {
        return folder.resolve("dashboard.toml");
    }

    private static Configuration read(Path file) throws Exception {
        return ConfigurationFile.read(file);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.startsWith(folder.resolve("broker")))
                    .sorted()
                    .map(SetupRunTest::withContent)
                    .toList();
        }
    }

    private static String withContent(Path file) {
        try {
            return file + ": " + Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

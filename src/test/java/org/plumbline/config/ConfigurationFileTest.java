package org.plumbline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.config.section.ImuSection;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.coach.params.GateParams;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.seat.MatLayout;

class ConfigurationFileTest {

    /// `section.key | allowed; values | refused; values`, at both sides of every limit.
    private static final String LIMITS = """
            device.id              | "a"; "a234567890123456789012345678901-" | ""; "A"; "-a"; "a2345678901234567890123456789012-"; 7
            device.zone            | "system"; "UTC"; "Europe/Berlin" | ""; "Europe/Bielefeld"; 1
            device.placement       | "upper-trunk"; "waist" | "ankle"; "UPPER_TRUNK"; 0
            imu.chip               | "none"; "auto"; "mpu6050"; "lsm6ds3trc" | "mpu9255"; 1
            imu.bus                | 0; 31 | -1; 32; 1.5; "1"; true
            imu.rate_hz            | 25; 200 | 24; 201
            imu.bmi270_image       | ""; "/home/her/bmi270.c" | "bmi270.c"; 1
            waist.chip             | "none"; "auto"; "icm20948" | "mpu9255"; 1
            waist.bus              | 0; 31 | -1; 32
            waist.rate_hz          | 25; 200 | 24; 201
            waist.bmi270_image     | ""; "/home/her/bmi270.c" | "bmi270.c"; 1
            mat.chip               | "none"; "ads1115"; "matrix-mcp3008" | "hx711"; "mcp3008"; "mcp3004"
            mat.bus                | 0; 31 | -1; 32
            mat.addresses          | [0x48, 0x49, 0x4B] | []; [0x47, 0x48, 0x49]; [0x48, 0x49, 0x4C]; [0x48, 0x48, 0x49]; 0x48; ["0x48"]; [0x48, 0x49]
            mat.layout             | ""; "4-fsr"; "2x4"; "12-cells" | "16x16"; "4"; "mat.toml"; "/nowhere/mat.toml"; 1
            mat.rows               | 1; 3 | 0; 4; 17
            mat.columns            | 1; 4 | 0; 5
            mat.pitch_mm           | 5; 200.0 | 4.9; 200.1; nan; "90"
            mat.rate_hz            | 1; 50 | 0; 51
            mat.wires.spi          | ["0.0"]; ["0.0", "1.1"] | []; ["0"]; ["0.0", "0.0"]; ["0.0", "0.1", "1.0"]; "0.0"; [0.1]
            mat.wires.row_pins     | [2, 3, 4, 27] | [2, 3, 4]; [1, 2, 3, 4]; [2, 3, 4, 28]; [2, 3, 4, 4]; 5
            mat.wires.column_pins  | [2, 3, 4, 27] | [2, 3, 4]; [2, 3, 4, 28]; [2, 3, 4, 5]; 5
            mat.wires.clock_pin    | 2; 27 | 1; 28; 24; "2"
            mat.wires.data_pins    | [2]; [2, 3, 4, 5, 6, 7, 8, 9] | []; [1]; [28]; [22]; [2, 2]; [2, 3, 4, 5, 6, 7, 8, 9, 10]; 2
            mat.wires.full_scale   | 1; 8388607 | 0; 8388608; nan; "1"
            coach.interval_minutes | 0; 20; 120 | -1; 19; 121; 50.5
            coach.quiet_from       | "00:00"; "23:59" | "24:00"; "9"; 21; ""
            coach.quiet_to         | "00:00"; "23:59" | "24:00"; "nine"
            plan.folder            | ""; "/etc/plumbline/plan" | "plan"; 1
            plan.call              | ""; "Midwife Anna +49 30 1234" | 112; false
            button.pins            | []; [2, 27, 5, 6] | [1]; [28]; [5, 5]; [2, 3, 4, 5, 6]; 5; ["5"]
            cue.led_pin            | -1; 2; 27 | -2; 0; 1; 28; 18
            cue.buzzer_pin         | -1; 2; 27 | -2; 1; 28; 17
            cue.motor_pin          | -1; 2; 27 | -2; 1; 28; 17; 18
            cue.led_dimmed         | false | true; 1; "no"
            cue.buzzer_passive     | false; true | 1; "yes"
            mqtt.url               | "mqtt://pi:1"; "mqtts://10.0.0.1:65535" | "mqtt://pi"; "http://pi:80"; "mqtt://pi:65536"; "mqtt://u:p@pi:1883"; "mqtt://pi:1883/x"; ""; "::"; 1883
            mqtt.user              | ""; "anna" | 1; false
            mqtt.password_file     | "" | "/etc/pw"; 5
            mqtt.ca_file           | "" | "/etc/ca.pem"; 5
            mqtt.cert_file         | "" | "/etc/own.pem"; 5
            mqtt.key_file          | "" | "/etc/own.key"; 5
            mqtt.home_assistant    | ""; "ha/one" | "/ha"; "ha/"; "a b"; 5
            wireless.clip_topic        | ""; "home/clip" | "home/+"; "home/#"; 1
            wireless.mat_topic         | ""; "home/mat" | "home/+"; 1
            wireless.clip_acceleration | "/a"; "/a/0" | ""; "a"; 1
            wireless.clip_angular_rate | ""; "/a" | "a"; 1
            wireless.clip_time_ms      | ""; "/a" | "a"; 1
            wireless.mat_loads         | "/a" | ""; "a"; 1
            wireless.mat_time_ms       | ""; "/a" | "a"; 1
            wireless.mat_full_scale    | 0.1; 4095 | 0; -1; nan; "1"
            storage.folder         | "/"; "/var/lib/x" | "x"; ""; 1
            storage.personal_folder | ""; "/var/lib/x" | "x"; 1
            web.host               | "127.0.0.1"; "::1" | "0.0.0.0"; "192.168.1.5"; 1
            storage.keep_days      | 0; 31; 36500 | -1; 30; 36501
            storage.history_url    | ""; "jdbc:postgresql://h/d" | "jdbc:sqlite:x"; "h"; 1
            web.port               | 0; 65535 | -1; 65536; "8080"
            web.names              | []; ["plumbline.local", "desk"] | ["a b"]; ["https://desk"]; "desk"
            web.certificate        | "" | "certificate.pem"; 1
            web.key                | "" | "key.pem"; 1
            web.proxy              | ""; "127.0.0.1"; "192.168.1.2" | "proxy.example"; 1
            web.metrics_token_file | ""; "/etc/plumbline/metrics" | 5
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("mine.toml"), new byte[] {'[', (byte) 0xff, (byte) 0xfe});
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ConfigurationFile.read(file))
                .withMessage(file + ": is no text in UTF-8");
    }

    @Test
    void anEmptyFileIsTheDefault() throws ConfigurationException {
        assertThat(ConfigurationFile.parse("mine.toml", "")).isEqualTo(ConfigurationFile.packaged());
    }

    @Test
    void aSettingReplacesTheDefaultAndNothingElse() throws IOException, ConfigurationException {
        Path file = Files.writeString(folder.resolve("mine.toml"), "[coach]\nquiet_from = \"20:15\"\n");
        var configuration = ConfigurationFile.read(file);
        assertThat(configuration.coach().quietFrom()).isEqualTo(LocalTime.of(20, 15));
        assertThat(configuration.coach().quietTo())
                .isEqualTo(ConfigurationFile.packaged().coach().quietTo());
        assertThat(configuration.imu()).isEqualTo(ConfigurationFile.packaged().imu());
    }

    @Test
    void wordsAndHexadecimalNumbersAreUnderstood() {
        var packaged = ConfigurationFile.packaged();
        assertThat(packaged.device().placement()).isEqualTo(Placement.UPPER_TRUNK);
        assertThat(packaged.imu().chip()).isEqualTo(ImuSection.Chip.AUTO);
        assertThat(packaged.mat().addresses()).isEqualTo(List.of(0x48, 0x49, 0x4A));
    }

    /// The defaults stand in the file for her and in the code for the tests: they must be the same.
    @Test
    void theDefaultsOfTheFileAreThoseOfTheCode() {
        var plan = PlanFolder.packaged();
        var engine = ConfigurationFile.packaged().engine(plan);
        assertThat(engine.coach()).isEqualTo(CoachParams.DEFAULT);
        assertThat(engine)
                .isEqualTo(EngineParams.of(
                        ZoneId.systemDefault(),
                        SensingParams.of(Placement.UPPER_TRUNK, MatLayout.grid(3, 4, 90)),
                        plan));
    }

    /// What a clip at the waist tells is told already where the only clip is worn there.
    @ParameterizedTest
    @ValueSource(strings = {"[imu]\nchip = \"none\"", "[device]\nplacement = \"waist\""})
    void aSecondClipNeedsAFirstOneAtTheUpperTrunk(String settings) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ConfigurationFile.parse("mine.toml", settings + "\n[waist]\nchip = \"auto\"\n"))
                .withMessage("mine.toml, line 4: waist.chip = \"auto\", allowed is none, unless there is a clip with"
                        + " device.placement = upper-trunk");
    }

    @Test
    void everySettingOfTheCoachReachesItsPolicy() throws ConfigurationException {
        var section = ConfigurationFile.parse("mine.toml", """
                [coach]
                interval_minutes = 40
                quiet_from = "20:00"
                quiet_to = "08:00"
                """).coach();
        var coach = section.params(section.over(PlanFolder.packaged()));
        for (var stage : Stage.values()) {
            assertThat(coach.intervals().of(stage, DayKind.ORDINARY, null)).isEqualTo(Duration.ofMinutes(40));
        }
        assertThat(coach.gate()).isEqualTo(GateParams.DEFAULT.withQuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0)));
    }

    @Test
    void withoutAMatThereIsNoLayout() throws ConfigurationException {
        assertThat(parse("mat.chip", "\"none\"")
                        .engine(PlanFolder.packaged())
                        .sensing()
                        .layout())
                .isNull();
    }

    @Test
    void whatIsPrintedIsReadAgain() throws ConfigurationException {
        var packaged = ConfigurationFile.packaged();
        assertThat(ConfigurationFile.parse("printed", ConfigurationFile.text(packaged)))
                .isEqualTo(packaged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = LIMITS)
    void everySettingIsAllowedWithinItsRangeAndRefusedBeyond(String path, String allowed, String refused) {
        for (String value : allowed.split(";", -1)) {
            assertThatCode(() -> parse(path, value)).as("%s = %s", path, value).doesNotThrowAnyException();
        }
        for (String value : refused.split(";", -1)) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .as("%s = %s", path, value)
                    .isThrownBy(() -> parse(path, value))
                    .withMessageMatching("mine.toml(, line 2)?: " + path.split("\\.", -1)[0] + "\\..*allowed.*");
        }
    }

    @Test
    void theTableOfLimitsHasEverySetting() {
        var printed = ConfigurationFile.text(ConfigurationFile.packaged());
        assertThat(names(LIMITS, "\\|")).containsExactlyInAnyOrderElementsOf(names(printed, "="));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the file                       | what is said
            [imu];bus = 40                   | mine.toml, line 2: imu.bus = 40, allowed is 0 to 31
            [imu];bus = "one"                | mine.toml, line 2: imu.bus = "one", allowed is a whole number
            [imu];;# speed;rate = 50         | mine.toml, line 4: imu.rate is no setting, allowed are bmi270_image, bus, chip, rate_hz
            [clip];bus = 1                   | mine.toml, line 1: clip is no setting, allowed are button, coach, cue, device, imu, mat, mqtt, plan, storage, waist, web, wireless
            imu = 5                          | mine.toml, line 1: imu = 5, allowed is a section
            imu.bus = 40                     | mine.toml: imu.bus = 40, allowed is 0 to 31
            [device];placement = "ankle"     | mine.toml, line 2: device.placement = "ankle", allowed is upper-trunk or waist
            [device];id = 7                  | mine.toml, line 2: device.id = 7, allowed is text in quotes
            [coach];quiet_to = "noon"        | mine.toml, line 2: coach.quiet_to = "noon", allowed is a time such as "21:00"
            """)
    void whatIsWrongIsSaidInOneLine(String file, String said) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ConfigurationFile.parse("mine.toml", file.replace(';', '\n')))
                .withMessage(said);
    }

    @Test
    void aFileThatIsNoTomlIsRefusedByLine() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ConfigurationFile.parse("mine.toml", "[imu]\nbus = = 1\n"))
                .withMessageMatching("mine.toml, line 2: .*");
    }

    /// What stands before the separator, line by line.
    private static List<String> names(String text, String separator) {
        return text.lines().map(line -> line.split(separator, -1)[0].strip()).toList();
    }

    private static Configuration parse(String path, String value) throws ConfigurationException {
        int dot = path.lastIndexOf('.');
        return ConfigurationFile.parse(
                "mine.toml", "[%s]\n%s = %s\n".formatted(path.substring(0, dot), path.substring(dot + 1), value));
    }
}

package org.plumbline.appliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the units promise, read from their files.
class UnitFilesTest {

    private static final double MOST_EXPOSED = 1.5;

    private static final List<String> KEPT_FROM_BOTH = List.of(
            "NoNewPrivileges",
            "ProtectClock",
            "ProtectControlGroups",
            "ProtectHome",
            "ProtectHostname",
            "ProtectKernelLogs",
            "ProtectKernelModules",
            "ProtectKernelTunables",
            "RestrictNamespaces",
            "RestrictRealtime",
            "RestrictSUIDSGID",
            "LockPersonality",
            "PrivateTmp",
            "PrivateMounts");

    @ParameterizedTest
    @ValueSource(strings = {"plumbline", "plumbline-dashboard"})
    void eachRunsAsItselfWithoutAnyRightItDoesNotNeed(String name) throws IOException {
        var unit = UnitFile.of(name);
        assertThat(unit.values("User")).containsExactly(name);
        assertThat(unit.values("StateDirectory")).containsExactly(name);
        assertThat(unit.values("CapabilityBoundingSet")).containsExactly("");
        assertThat(unit.values("ProtectSystem")).containsExactly("strict");
        assertThat(unit.values("DevicePolicy")).containsExactly("closed");
        assertThat(KEPT_FROM_BOTH)
                .allSatisfy(right -> assertThat(unit.values(right)).containsExactly("yes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plumbline", "plumbline-dashboard"})
    void eachIsTriedAgainForEverWithGrowingWaitsAndWaitsForNothing(String name) throws IOException {
        var unit = UnitFile.of(name);
        assertThat(unit.values("Type")).containsExactly("notify");
        assertThat(unit.values("Restart")).containsExactly("on-failure");
        assertThat(unit.values("StartLimitIntervalSec")).containsExactly("0");
        assertThat(unit.values("RestartSteps")).hasSize(1);
        assertThat(unit.values("RestartMaxDelaySec")).containsExactly("5min");
        assertThat(unit.values("Requires")).isEmpty();
        assertThat(unit.values("After")).doesNotContain("network-online.target", "time-sync.target");
        assertThat(unit.values("LogRateLimitBurst")).hasSize(1);
    }

    @Test
    void theMonitorReachesBusesAndLinesByGroupAndTheDashboardNoDevice() throws IOException {
        assertThat(UnitFile.of("plumbline").values("DeviceAllow"))
                .containsExactlyInAnyOrder("char-i2c rw", "char-gpiochip rw", "char-spi rw");
        assertThat(UnitFile.of("plumbline").values("SupplementaryGroups")).containsExactly("i2c gpio spi");
        var dashboard = UnitFile.of("plumbline-dashboard");
        assertThat(dashboard.values("DeviceAllow")).isEmpty();
        assertThat(dashboard.values("SupplementaryGroups")).isEmpty();
        assertThat(dashboard.values("PrivateDevices")).containsExactly("yes");
    }

    /// What she tells of herself on the page has to be read by the monitor, and her marks by the page.
    @Test
    void theTwoLeaveEachOtherWhatIsHersInAFolderThatNobodyElseSeesInto() throws IOException {
        for (var name : List.of("plumbline", "plumbline-dashboard")) {
            assertThat(UnitFile.of(name).values("ReadWritePaths")).containsExactly("-/var/lib/plumbline-personal");
            assertThat(UnitFile.of(name).values("UMask")).containsExactly("0007");
            assertThat(UnitFile.of(name).values("StateDirectoryMode")).containsExactly("0700");
        }
        assertThat(Files.readAllLines(Path.of("systemd/plumbline.tmpfiles")))
                .contains("d /var/lib/plumbline-personal 2770 root plumbline-personal -");
        assertThat(Files.readString(Path.of("systemd/plumbline.sysusers"))
                        .lines()
                        .filter(line -> line.startsWith("m ") && line.endsWith(" plumbline-personal")))
                .hasSize(2);
    }

    @Test
    void theLinesGoLowHoweverTheMonitorEnds() throws IOException {
        var unit = UnitFile.of("plumbline");
        assertThat(unit.values("ExecStartPre")).containsExactly("-/usr/lib/plumbline/bin/lines-low find");
        assertThat(unit.values("ExecStopPost")).containsExactly("-/usr/lib/plumbline/bin/lines-low");
        assertThat(unit.values("RuntimeDirectory")).containsExactly("plumbline");
        assertThat(unit.values("WatchdogSec")).containsExactly("30s");
        assertThat(unit.values("WatchdogSignal")).containsExactly("SIGKILL");
    }

    @Test
    void theBrokersPasswordComesAsACredentialOfEachItsOwn() throws IOException {
        assertThat(UnitFile.of("plumbline").values("LoadCredential"))
                .containsExactly("mqtt-password:/etc/plumbline/credentials/mqtt-password");
        assertThat(UnitFile.of("plumbline-dashboard").values("LoadCredential"))
                .containsExactly("mqtt-password:/etc/plumbline/credentials/dashboard-mqtt-password");
    }

    /// `systemd-analyze` says `→ Overall exposure level for plumbline.service: 1.4 OK`.
    @ParameterizedTest
    @ValueSource(strings = {"plumbline", "plumbline-dashboard"})
    void systemdItselfFindsLittleExposed(String name) throws Exception {
        assertThat(Path.of("/usr/bin/systemd-analyze"))
                .as("apt-get install systemd")
                .isExecutable();
        var process = new ProcessBuilder(
                        "systemd-analyze", "security", "--offline=yes", "--no-pager", "systemd/" + name + ".service")
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var overall = told.lines()
                .filter(line -> line.contains("Overall exposure level"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told));
        double exposed = Double.parseDouble(overall.replaceAll(".*: ([0-9.]+) .*", "$1"));
        assertThat(exposed).isLessThanOrEqualTo(MOST_EXPOSED);
    }

    @Test
    void everyFileThatAUnitStartsIsInstalledWhereItLooks() throws IOException {
        assertThat(Path.of("systemd/lines-low")).isExecutable();
        assertThat(Path.of("src/main/launcher/plumbline")).isExecutable();
        assertThat(Files.readString(Path.of("systemd/plumbline.sysusers")))
                .contains(
                        "u plumbline ",
                        "u plumbline-dashboard",
                        "m plumbline gpio",
                        "m plumbline i2c",
                        "m plumbline spi");
    }
}

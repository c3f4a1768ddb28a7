package org.plumbline.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.config.section.CueSection;
import org.plumbline.systemd.ListeningSocket;

class LifeTest {

    @TempDir
    private Path folder;

    @Test
    void afterThreeBadStartsTheFourthIsSafe() {
        for (int i = 0; i < 3; i++) {
            assertThat(diedAtOnce().isSafeMode()).isFalse();
        }
        var fourth = diedAtOnce();
        assertThat(fourth.isSafeMode()).isTrue();
        assertThat(fourth.trouble()).contains("3 bad starts", "prompts are off", "systemctl restart plumbline");
    }

    @Test
    void anOrderlyStopEndsSafeMode() {
        for (int i = 0; i < 3; i++) {
            diedAtOnce();
        }
        diedAtOnce().stopped();
        assertThat(diedAtOnce().isSafeMode()).isFalse();
    }

    @Test
    void whoeverLivesForFiveMinutesHasStartedWell() {
        for (int i = 0; i < 20; i++) {
            var life = diedAtOnce();
            assertThat(life.isSafeMode()).isFalse();
            lived(life, 5);
        }
    }

    @Test
    void fourMinutesAreNotEnough() {
        for (int i = 0; i < 3; i++) {
            lived(diedAtOnce(), 4);
        }
        assertThat(diedAtOnce().isSafeMode()).isTrue();
    }

    @Test
    void aCountThatNobodyCanReadOrWriteKeepsNobodyFromStarting() throws IOException {
        Files.writeString(folder.resolve("starts"), "many");
        assertThat(diedAtOnce().isSafeMode()).isFalse();
        assertThat(Life.begin(Supervision.NONE, folder.resolve("nowhere")).isSafeMode())
                .isFalse();
    }

    @Test
    void whatAStartLeftGoesWithinAMinuteAndLaterGarbageWithinTen() {
        var life = diedAtOnce();
        var ofTheStart = new WeakReference<>(new byte[1]);
        lived(life, 1);
        assertThat(ofTheStart.get()).isNull();
        var later = new WeakReference<>(new byte[1]);
        lived(life, 10);
        assertThat(later.get()).isNull();
    }

    @Test
    void systemdHearsThatItIsReadyAndThatItStops() {
        try (var socket = ListeningSocket.at(folder.resolve("notify"))) {
            var supervision = Supervision.of(Map.of("NOTIFY_SOCKET", socket.name()));
            try (var life = Life.begin(supervision, folder)) {
                life.ready();
            }
            assertThat(socket.heard()).containsExactly("STATUS=watching", "READY=1", "STOPPING=1");
        }
    }

    @Test
    void theGuardIsToldTheLinesInUse() throws IOException {
        var guard = LineGuard.of(Map.of("RUNTIME_DIRECTORY", folder.toString()));
        guard.guard(new CueSection(17, false, 18, false, CueSection.NONE));
        assertThat(folder.resolve("lines")).hasContent("17=0 18=0");
        guard.guard(new CueSection(CueSection.NONE, false, 18, false, CueSection.NONE));
        assertThat(folder.resolve("lines")).hasContent("18=0");
    }

    private Life diedAtOnce() {
        return Life.begin(Supervision.NONE, folder);
    }

    private static void lived(Life life, int minutes) {
        for (int i = 0; i < minutes; i++) {
            life.minute();
        }
    }
}

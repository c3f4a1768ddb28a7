package org.plumbline.web.account;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {

    private static final Instant START = Instant.parse("2026-03-03T18:00:00Z");
    private static final SessionParams PARAMS = SessionParams.DEFAULT;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Accounts accounts;

    @SuppressWarnings("NullAway.Init")
    private Sessions sessions;

    @BeforeEach
    void open() throws IOException {
        accounts = Accounts.open(folder.resolve("accounts.db"));
        accounts.add("anna", Role.WEARER);
        sessions = accounts.sessions(PARAMS);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void itEndsWhenItWasNotUsedForLong() {
        var secret = sessions.begin("anna", START);
        assertThat(isKnown(secret, PARAMS.idle().minusSeconds(1))).isTrue();
        var another = sessions.begin("anna", START);
        assertThat(isKnown(another, PARAMS.idle())).isFalse();
    }

    @Test
    void itEndsAtTheLatestAfterAMonthHoweverMuchItIsUsed() {
        var secret = sessions.begin("anna", START);
        for (var age = Duration.ZERO; age.compareTo(PARAMS.longest()) < 0; age = age.plusHours(6)) {
            var found = sessions.find(secret, START.plus(age)).orElseThrow();
            secret = found.renewed().orElse(secret);
        }
        assertThat(isKnown(secret, PARAMS.longest())).isFalse();
    }

    @Test
    void itsSecretIsExchangedAndTheOldOneWorksAMinuteLonger() {
        var old = sessions.begin("anna", START);
        var due = PARAMS.renewal();
        var renewed =
                sessions.find(old, START.plus(due)).orElseThrow().renewed().orElseThrow();
        assertThat(sessions.find(old, START.plus(due).plusSeconds(59))
                        .orElseThrow()
                        .renewed())
                .isEmpty();
        assertThat(isKnown(old, due.plusSeconds(60))).isFalse();
        assertThat(isKnown(renewed, due.plusSeconds(60))).isTrue();
    }

    @Test
    void lookingOnIsNotUse() {
        var secret = sessions.begin("anna", START);
        var late = START.plus(PARAMS.idle()).minusSeconds(1);
        assertThat(sessions.peek(secret, late)).isPresent();
        assertThat(sessions.peek(secret, late.plusSeconds(1))).isEmpty();
    }

    @Test
    void aNewPasswordEndsEverySession() {
        var secret = sessions.begin("anna", START);
        accounts.setPassword("anna", "a walk before noon");
        assertThat(isKnown(secret, Duration.ZERO)).isFalse();
    }

    @Test
    void aLinkWorksOnceAndNotForever() {
        var link = sessions.link("anna", START);
        assertThat(sessions.redeem(link, START)).contains("anna");
        assertThat(sessions.redeem(link, START)).isEmpty();
        var old = sessions.link("anna", START);
        assertThat(sessions.redeem(old, START.plus(PARAMS.link()))).isEmpty();
    }

    @Test
    void signingOutEndsItBothBeforeAndAfterAnExchange() {
        var old = sessions.begin("anna", START);
        var due = START.plus(PARAMS.renewal());
        sessions.find(old, due);
        sessions.end(old);
        assertThat(sessions.find(old, due)).isEmpty();
    }

    /// Whoever reads the file, or a back-up of it, must not be able to sign in.
    @Test
    void theFileHoldsNoSecret() throws IOException {
        var secret = sessions.begin("anna", START);
        var link = sessions.link("anna", START);
        accounts.setPassword("anna", "a walk before noon");
        var next = sessions.begin("anna", START);
        accounts.close();
        var kept = new String(Files.readAllBytes(folder.resolve("accounts.db")), ISO_8859_1);
        assertThat(kept)
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(secret.text(), link.text(), next.text(), "a walk before noon");
    }

    private boolean isKnown(Secret secret, Duration age) {
        return sessions.find(secret, START.plus(age)).isPresent();
    }
}

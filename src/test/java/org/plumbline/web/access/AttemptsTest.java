package org.plumbline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant START = Instant.parse("2026-03-03T18:00:00Z");

    private final Attempts attempts = new Attempts();
    private Instant now = START;

    @Test
    void afterFourMistakesEachNextOneWaitsTwiceAsLong() {
        fail(4, "anna", "10.0.0.2");
        for (int seconds = 1; seconds <= 32; seconds *= 2) {
            assertThat(attempts.begin("anna", "10.0.0.2", now)).isEqualTo(Duration.ofSeconds(seconds));
            now = now.plusSeconds(seconds);
            assertThat(attempts.begin("anna", "10.0.0.2", now)).isZero();
        }
    }

    @Test
    void manyAtOnceGainNothing() {
        long let = IntStream.range(0, 100)
                .filter(_ -> attempts.begin("anna", "10.0.0.2", START).isZero())
                .count();
        assertThat(let).isEqualTo(4);
    }

    @Test
    void aRightOneClearsTheSlate() {
        fail(3, "anna", "10.0.0.2");
        attempts.succeeded("anna", "10.0.0.2");
        fail(4, "anna", "10.0.0.2");
    }

    @Test
    void aStrangerCannotLockHerOutForMoreThanAMinute() {
        for (int guess = 0; guess < 200; guess++) {
            now = now.plus(attempts.begin("anna", "10.0.0." + guess, now));
            attempts.begin("anna", "10.0.0." + guess, now);
        }
        assertThat(attempts.begin("anna", "192.168.1.5", now)).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void oneWhoTriesManyNamesWaitsUpToAQuarterOfAnHour() {
        for (int guess = 0; guess < 40; guess++) {
            now = now.plus(attempts.begin("name " + guess, "10.0.0.2", now));
            attempts.begin("name " + guess, "10.0.0.2", now);
        }
        assertThat(attempts.begin("another", "10.0.0.2", now)).isEqualTo(Duration.ofMinutes(15));
        assertThat(attempts.begin("another", "10.0.0.3", now)).isZero();
    }

    @Test
    void anHourLaterItIsForgotten() {
        fail(4, "anna", "10.0.0.2");
        now = now.plus(Duration.ofMinutes(61));
        fail(4, "anna", "10.0.0.2");
    }

    private void fail(int times, String name, String visitor) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(name, visitor, now)).isZero();
        }
    }
}

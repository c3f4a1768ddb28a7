package org.plumbline.simulation.sitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.simulation.body.ClipMounting;
import org.plumbline.simulation.body.SimulatedBody;

class SimulatedSitterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.15, 0.5, 0.9, 1})
    void ofManySittersAsManyFollowACueAsTheirHabitSays(double follow) {
        long followed = LongStream.range(0, 400)
                .filter(seed -> walksAfterCues(seed, follow, 1))
                .count();
        assertThat(followed / 400.0).isCloseTo(follow, within(0.06));
    }

    /// A nudge that is repeated is still one decision, so the habit is that of prompts and not of cues.
    @Test
    void whoStayedAtTheFirstCueOfABoutStaysAtTheNext() {
        long followed = LongStream.range(0, 400)
                .filter(seed -> walksAfterCues(seed, 0.5, 3))
                .count();
        assertThat(followed / 400.0).isCloseTo(0.5, within(0.06));
    }

    @Test
    void theWalkThatFollowsLastsTwoToFiveMinutesAndThenTheScriptGoesOn() {
        var sitter = seated(3, 1);
        sitter.notice(0);
        long second = 0;
        while (sitter.activity() != Activity.WALKING) {
            sitter.advanceTo(++second * SECOND);
        }
        long left = second;
        while (sitter.activity() == Activity.WALKING) {
            sitter.advanceTo(++second * SECOND);
        }
        assertThat(left).isBetween(5L, 200L);
        assertThat(second - left).isBetween(120L, 301L);
        assertThat(sitter.activity().isSeated()).isTrue();
    }

    @Test
    void aCueSheIsNotOnHerSeatForMeansNothing() {
        var sitter = sitter(3, 1, MONDAY.atTime(6, 0));
        sitter.notice(0);
        sitter.advanceTo(Duration.ofMinutes(30).toNanos());
        assertThat(sitter.activity()).isEqualTo(Activity.CLIP_ON_DESK);
    }

    @Test
    void afterAJumpOverHoursSheIsFoundAsTheScriptSays() {
        var sitter = sitter(3, 1, MONDAY.atTime(0, 0));
        for (Segment segment : DayScript.of(3, MONDAY)) {
            sitter.advanceTo(segment.start().plusSeconds(1).toNanoOfDay());
            assertThat(sitter.activity()).isEqualTo(segment.activity());
        }
        sitter.advanceTo(Duration.ofHours(23).toNanos());
        assertThat(sitter.activity()).isEqualTo(Activity.CLIP_ON_DESK);
        sitter.advanceTo(Duration.ofHours(34).toNanos());
        assertThat(sitter.activity()).isNotEqualTo(Activity.CLIP_ON_DESK);
    }

    private static boolean walksAfterCues(long seed, double follow, int cues) {
        var sitter = seated(seed, follow);
        boolean walked = false;
        for (long second = 1; second <= 400; second++) {
            if (second <= cues) {
                sitter.notice(second * SECOND);
            }
            sitter.advanceTo(second * SECOND);
            walked |= sitter.activity() == Activity.WALKING;
        }
        return walked;
    }

    /// At the beginning of the first long stretch of sitting upright.
    private static SimulatedSitter seated(long seed, double follow) {
        var segment = DayScript.of(seed, MONDAY).stream()
                .filter(some -> some.activity().isSeated() && some.length().toMinutes() >= 8)
                .findFirst()
                .orElseThrow();
        return sitter(seed, follow, MONDAY.atTime(segment.start()));
    }

    private static SimulatedSitter sitter(long seed, double follow, LocalDateTime start) {
        var body = new SimulatedBody(ClipMounting.BETWEEN_SHOULDER_BLADES, Seeds.random(seed, "body"));
        return new SimulatedSitter(body, seed, start, SitterHabits.following(follow));
    }
}

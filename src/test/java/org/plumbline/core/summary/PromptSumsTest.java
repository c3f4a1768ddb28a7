package org.plumbline.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.sample.SampleTime;

class PromptSumsTest {

    private static final SampleTime NOW = new SampleTime(0);

    @Test
    void everyOutcomeHasItsCount() {
        var sums = List.of(Outcome.values()).stream()
                .map(outcome -> ended(PromptKind.WALK_BREAK, outcome, null))
                .map(PromptSums::of)
                .reduce(PromptSums.NONE, PromptSums::plus);
        assertThat(sums).isEqualTo(new PromptSums(0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0));
    }

    @Test
    void howSoonSheFollowedIsCountedWithinOneThreeAndFiveMinutes() {
        assertThat(takenAfter(60)).isEqualTo(new PromptSums(0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1));
        assertThat(takenAfter(61)).isEqualTo(new PromptSums(0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1));
        assertThat(takenAfter(181)).isEqualTo(new PromptSums(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(takenAfter(301)).isEqualTo(PromptSums.of(0, 1));
    }

    @Test
    void onlyWhatWasTakenHasBeenFollowed() {
        var snoozed = PromptSums.of(ended(PromptKind.WALK_BREAK, Outcome.SNOOZED, Duration.ofSeconds(5)));
        assertThat(snoozed.takenIn5()).isZero();
    }

    @Test
    void aPromptIsCountedOnceHoweverOftenItIsRepeated() {
        assertThat(PromptSums.of(prompted(PromptKind.PELVIC_TILTS, 1))).isEqualTo(PromptSums.of(1, 0));
        assertThat(PromptSums.of(prompted(PromptKind.PELVIC_TILTS, 2))).isEqualTo(PromptSums.NONE);
    }

    @Test
    void aNudgeIsNoPromptForAWalk() {
        assertThat(PromptSums.of(prompted(PromptKind.SLUMP, 1))).isEqualTo(PromptSums.NONE);
        assertThat(PromptSums.of(ended(PromptKind.SLUMP, Outcome.TAKEN, null))).isEqualTo(PromptSums.NONE);
    }

    private static PromptSums takenAfter(int seconds) {
        return PromptSums.of(ended(PromptKind.WALK_BREAK, Outcome.TAKEN, Duration.ofSeconds(seconds)));
    }

    private static PromptEvent prompted(PromptKind kind, int attempt) {
        return new Prompted(NOW, kind, attempt, "drawn");
    }

    private static PromptEvent ended(PromptKind kind, Outcome outcome, @Nullable Duration response) {
        return new Resolved(NOW, kind, outcome, response, "drawn");
    }
}

package org.plumbline.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.Occupancy;
import org.plumbline.core.stance.Evidence.Seat;

class StanceFusionTest {

    private static final StanceEstimate NOTHING = estimate(Stance.UNKNOWN, 0, Basis.NONE);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # mat,    clip alone,   stance,        basis
            OCCUPIED, SEATED_STILL, SEATED_STILL,  MAT
            OCCUPIED, STANDING,     SEATED_STILL,  MAT
            OCCUPIED, WALKING,      SEATED_MOVING, MAT
            OCCUPIED, NOT_WORN,     SEATED_STILL,  MAT
            EMPTY,    WALKING,      WALKING,       MAT
            EMPTY,    STANDING,     STANDING,      MAT
            EMPTY,    SEATED_STILL, AWAY,          MAT
            EMPTY,    NOT_WORN,     NOT_WORN,      MAT
            EMPTY,    UNKNOWN,      AWAY,          MAT
            OBJECT,   WALKING,      WALKING,       MAT
            UNKNOWN,  STANDING,     STANDING,      TRUNK
            """)
    void theMatDecidesSittingAndTheClipWalking(Occupancy mat, Stance clip, Stance stance, Basis basis) {
        var fused = StanceFusion.fuse(NOTHING, evidence(9, new Seat(mat, at(5)), estimate(clip, 4, Basis.TRUNK)));
        assertThat(fused.stance()).isEqualTo(stance);
        assertThat(fused.basis()).isEqualTo(basis);
        assertThat(fused.reason()).isNotBlank();
    }

    @Test
    void anEmptySeatWithoutAClipIsAwayNotStanding() {
        var fused = StanceFusion.fuse(NOTHING, evidence(9, new Seat(Occupancy.EMPTY, at(5)), null));
        assertThat(fused.stance()).isEqualTo(Stance.AWAY);
    }

    @Test
    void nothingHeardIsUnknownSinceTheLastWord() {
        var before = estimate(Stance.SEATED_STILL, 1, Basis.MAT);
        var fused = StanceFusion.fuse(before, new Evidence(at(9), at(6), null, null, null));
        assertThat(fused.stance()).isEqualTo(Stance.UNKNOWN);
        assertThat(fused.since()).isEqualTo(at(6));
    }

    @Test
    void leavingTheSeatIsDatedWhenItEmptiedWhateverTheClipSaysThen() {
        var seated = estimate(Stance.SEATED_STILL, 1, Basis.MAT);
        var fused = StanceFusion.fuse(
                seated, evidence(30, new Seat(Occupancy.EMPTY, at(27)), estimate(Stance.WALKING, 29, Basis.TRUNK)));
        assertThat(fused.since()).isEqualTo(at(27));
    }

    @Test
    void aStanceThatGoesOnKeepsItsBeginning() {
        var standing = estimate(Stance.STANDING, 10, Basis.MAT);
        var fused = StanceFusion.fuse(
                standing, evidence(30, new Seat(Occupancy.EMPTY, at(8)), estimate(Stance.STANDING, 25, Basis.TRUNK)));
        assertThat(fused.since()).isEqualTo(at(10));
    }

    @Test
    void whatAnotherDeviceObservedIsTakenAsItIs() {
        var observed = estimate(Stance.WALKING, 7, Basis.OBSERVED);
        var evidence = new Evidence(at(9), at(9), new Seat(Occupancy.OCCUPIED, at(5)), null, observed);
        assertThat(StanceFusion.fuse(NOTHING, evidence)).isEqualTo(observed);
    }

    private static Evidence evidence(int second, Seat seat, @Nullable StanceEstimate clip) {
        return new Evidence(at(second), at(second), seat, clip, null);
    }

    private static StanceEstimate estimate(Stance stance, int since, Basis basis) {
        return new StanceEstimate(stance, at(since), basis, "by the clip");
    }

    private static SampleTime at(int second) {
        return new SampleTime(Duration.ofSeconds(second).toNanos());
    }
}

package org.plumbline.core.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;
import org.plumbline.core.seat.event.SeatEvent.Refused;
import org.plumbline.core.seat.load.CentreOfPressure;
import org.plumbline.core.seat.sitting.Lean;
import org.plumbline.core.seat.sitting.Sitting;

class SittingTest {

    private final Sitter she = Sitter.onGrid(1);

    @Test
    void theCentreOfPressureIsPositiveForwardAndToHerLeft() {
        she.weight = 0.5;
        she.xMm = 60;
        she.yMm = 40;
        var centre = centre(she.play(Duration.ofSeconds(5)));
        assertThat(centre.xMm()).isGreaterThan(15);
        assertThat(centre.yMm()).isGreaterThan(10);
    }

    @Test
    void whoSitsToOneSideHasThatForHerNeutral() {
        she.weight = 0.5;
        she.yMm = 40;
        var sitting = she.play(Duration.ofMinutes(2)).sitting();
        assertThat(sitting.lean()).isEqualTo(Lean.NONE);
        assertThat(Objects.requireNonNull(sitting.fromNeutral()).yMm()).isCloseTo(0, within(5.0));
    }

    @ParameterizedTest
    @CsvSource({"80, LEFT", "-80, RIGHT", "15, NONE", "-15, NONE"})
    void aLeanIsToldFromHerNeutral(double toLeftMm, Lean lean) {
        she.weight = 0.5;
        she.play(Duration.ofMinutes(2));
        she.yMm = toLeftMm;
        assertThat(she.play(Duration.ofSeconds(3)).sitting().lean()).isEqualTo(lean);
    }

    @Test
    void aLeanOfMinutesDoesNotBecomeHerNeutral() {
        she.weight = 0.5;
        she.play(Duration.ofMinutes(20));
        she.yMm = 90;
        assertThat(she.play(Duration.ofMinutes(3)).sitting().lean()).isEqualTo(Lean.LEFT);
        she.yMm = 0;
        assertThat(she.play(Duration.ofSeconds(5)).sitting().lean()).isEqualTo(Lean.NONE);
    }

    @Test
    void theNeutralSheSetsIsTakenAtOnce() {
        she.weight = 0.5;
        she.play(Duration.ofMinutes(2));
        she.yMm = 80;
        she.play(Duration.ofSeconds(3));
        she.detector.learnNeutral(she.now());
        assertThat(she.play(Duration.ofSeconds(8)).sitting().lean()).isEqualTo(Lean.NONE);
    }

    @Test
    void anEmptySeatHasNoNeutral() {
        she.play(Duration.ofSeconds(5));
        she.detector.learnNeutral(she.now());
        assertThat(she.events(Duration.ofSeconds(70)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo("nobody was seen sitting still on the mat within 60 s"));
    }

    @Test
    void perchingIsToldWhileSheSitsOnTheFront() {
        she.weight = 0.5;
        assertThat(she.play(Duration.ofSeconds(10)).sitting().perching()).isFalse();
        she.xMm = 190;
        assertThat(she.play(Duration.ofSeconds(10)).sitting().perching()).isTrue();
        she.xMm = 0;
        assertThat(she.play(Duration.ofSeconds(10)).sitting().perching()).isFalse();
    }

    @Test
    void nobodyPerchesWhoLeansBackOnTheBackRest() {
        var seat = MatLayout.grid(4, 4, 100).cells().stream();
        var back = Stream.of(new Cell(0, -50, Zone.BACK), new Cell(0, 50, Zone.BACK));
        var supported = new Sitter(new MatLayout(Stream.concat(seat, back).toList()), 1);
        supported.weight = 0.5;
        supported.back = 0.3;
        supported.xMm = 190;
        var reading = supported.play(Duration.ofSeconds(10));
        assertThat(reading.load().backShare()).isGreaterThan(0.05);
        assertThat(reading.sitting().perching()).isFalse();
    }

    @Test
    void withoutBackCellsTheBackRestIsUnknown() {
        she.weight = 0.5;
        assertThat(she.play(Duration.ofSeconds(5)).load().backShare()).isNull();
    }

    @Test
    void aMoveThatStaysIsAShiftAndDatedWhenItBegan() {
        she.weight = 0.5;
        she.play(Duration.ofMinutes(1));
        var moved = she.now();
        she.yMm = 90;
        var sitting = she.play(Duration.ofSeconds(20)).sitting();
        assertThat(sitting.shifts()).isEqualTo(1);
        assertThat(sitting.lastShift()).isEqualTo(moved);
    }

    @Test
    void aMoveThatComesStraightBackIsFidgetingAndNoShift() {
        she.weight = 0.5;
        double calm = she.play(Duration.ofMinutes(3)).sitting().fidgetMmPerSecond();
        for (int i = 0; i < 20; i++) {
            she.yMm = i % 2 == 0 ? 90 : 0;
            she.play(Duration.ofSeconds(2));
        }
        var sitting = she.play(Duration.ofSeconds(1)).sitting();
        assertThat(sitting.shifts()).isZero();
        assertThat(sitting.fidgetMmPerSecond()).isGreaterThan(3 * calm);
    }

    @Test
    void nothingIsToldOfHowAnEmptySeatSits() {
        assertThat(she.sitAndLeave(0.5, Duration.ofMinutes(2)).sitting()).isEqualTo(Sitting.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 1", "-100, -1"})
    void asymmetryIsTheLoadOnTheLeftLessThatOnTheRight(double toLeftMm, int sign) {
        she.weight = 0.5;
        she.swayMm = 0;
        she.yMm = toLeftMm;
        double asymmetry = she.play(Duration.ofSeconds(5)).load().asymmetry();
        assertThat(Math.abs(asymmetry) < 0.02 ? 0 : (int) Math.signum(asymmetry))
                .isEqualTo(sign);
    }

    /// On a mat of any size and shape an ordinary sitting comes out as one.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9, 24, 64, 256, 1_024})
    void anyMatSeesHerSitDownAndGetUp(int cells) {
        int columns = (int) Math.ceil(Math.sqrt(cells));
        var grid = MatLayout.grid(columns, columns, 400.0 / columns).cells().subList(0, cells);
        var sitter = new Sitter(new MatLayout(grid), cells);
        sitter.play(Duration.ofSeconds(5));
        sitter.weight = 0.6;
        assertThat(sitter.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
        sitter.weight = 0;
        assertThat(sitter.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.EMPTY);
    }

    private static CentreOfPressure centre(SeatReading reading) {
        return Objects.requireNonNull(reading.load().centre());
    }
}

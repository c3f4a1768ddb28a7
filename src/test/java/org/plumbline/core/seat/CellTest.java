package org.plumbline.core.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.seat.event.CellFault;
import org.plumbline.core.seat.event.CellFault.Kind;

class CellTest {

    /// A cell in the middle of the 4x4 grid, all its neighbours under her weight.
    private static final int MIDDLE = 5;

    private final Sitter she = Sitter.onGrid(1);

    @Test
    void aStuckCellIsFoundWhenSheGetsUpAndLeftOut() {
        she.breakCell(MIDDLE, 0.9);
        var reading = she.sitAndLeave(0.5, Duration.ofMinutes(2));
        assertThat(reading.faults()).containsExactly(new CellFault(MIDDLE, Kind.STUCK));
        assertThat(reading.load().level()).isLessThan(0.01);
    }

    /// After a light sitter the stuck cell still looks like somebody: until it has been still for too long.
    @Test
    void aStuckCellIsFoundAtTheLatestWhenItIsTakenForAnObject() {
        she.breakCell(MIDDLE, 0.9);
        var reading = she.sitAndLeave(0.1, Duration.ofMinutes(2));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.OCCUPIED);
        reading = she.play(Duration.ofMinutes(16));
        assertThat(reading.faults()).containsExactly(new CellFault(MIDDLE, Kind.STUCK));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.EMPTY);
    }

    @Test
    void aBagThatLiesStillIsNotABrokenMat() {
        she.rest = 0.1;
        var reading = she.play(Duration.ofMinutes(20));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.OBJECT);
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void aDeadCellIsFoundAfterThreeSittingsAndNotBefore() {
        she.breakCell(MIDDLE, 0);
        she.sitAndLeave(0.5, Duration.ofMinutes(2));
        assertThat(she.sitAndLeave(0.5, Duration.ofMinutes(2)).faults()).isEmpty();
        assertThat(she.sitAndLeave(0.5, Duration.ofMinutes(2)).faults())
                .containsExactly(new CellFault(MIDDLE, Kind.DEAD));
    }

    @Test
    void aCellThatAnswersAgainIsTakenBack() {
        aDeadCellIsFoundAfterThreeSittingsAndNotBefore();
        she.mendCell(MIDDLE);
        assertThat(she.sitAndLeave(0.5, Duration.ofMinutes(2)).faults()).isEmpty();
    }

    @Test
    void aCellThatNobodySitsOnIsNotDead() {
        var wide = new Sitter(MatLayout.grid(3, 12, 100), 1);
        for (int sitting = 0; sitting < 5; sitting++) {
            assertThat(wide.sitAndLeave(0.5, Duration.ofMinutes(2)).faults()).isEmpty();
        }
    }

    @Test
    void aCellThatCannotBeReadIsNoLoad() {
        she.breakCell(MIDDLE, Double.NaN);
        she.weight = 0.5;
        var reading = she.play(Duration.ofSeconds(10));
        assertThat(reading.occupancy()).isEqualTo(Occupancy.OCCUPIED);
        assertThat(reading.load().total()).isPositive();
    }

    @Test
    void aMatOfWhichNothingCanBeReadIsUnknown() {
        she.weight = 0.5;
        she.play(Duration.ofMinutes(1));
        for (int cell = 0; cell < 16; cell++) {
            she.breakCell(cell, Double.NaN);
        }
        assertThat(she.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.UNKNOWN);
    }

    @Test
    void anExplicitTareEmptiesASeatWithACushionOnIt() {
        she.rest = 0.1;
        assertThat(she.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
        she.detector.tare(she.now());
        assertThat(she.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.EMPTY);
        she.weight = 0.4;
        assertThat(she.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
    }

    /// Five days of a mat whose every cell drifts by a tenth of its full scale: no day is told otherwise.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void driftOverDaysIsFollowed(long seed) {
        var sitter = Sitter.onGrid(seed);
        for (int bout = 0; bout < 40; bout++) {
            sitter.rest = 0.1 * bout / 40;
            sitter.weight = 0.3;
            assertThat(sitter.play(Duration.ofMinutes(2)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
            sitter.weight = 0;
            assertThat(sitter.play(Duration.ofMinutes(2)).occupancy()).isEqualTo(Occupancy.EMPTY);
        }
    }

    /// Creep under a load is not tared away, and what it leaves behind is nobody.
    @Test
    void aSitterOfHoursIsNotEatenByTheTareAndHerCreepIsNobody() {
        she.play(Duration.ofMinutes(1));
        she.weight = 0.3;
        double first = she.play(Duration.ofMinutes(5)).load().level();
        for (int minute = 0; minute < 180; minute++) {
            she.rest = 0.025 * minute / 180;
            assertThat(she.play(Duration.ofMinutes(1)).occupancy()).isEqualTo(Occupancy.OCCUPIED);
        }
        assertThat(she.play(Duration.ofSeconds(5)).load().level()).isGreaterThan(0.95 * first);
        she.weight = 0;
        assertThat(she.play(Duration.ofSeconds(10)).occupancy()).isEqualTo(Occupancy.EMPTY);
    }
}

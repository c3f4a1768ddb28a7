package org.plumbline.simulation.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.simulation.sitter.Seeds;

class FsrMatTest {

    /// Front left, front right, rear left, rear right.
    private static final MatLayout FOUR = MatLayout.grid(2, 2, 120);

    private static final int FRONT_LEFT = 0;
    private static final int REAR_LEFT = 2;
    private static final int REAR_RIGHT = 3;

    private final ChipClock clock = new ChipClock();
    private final FsrMat mat = new FsrMat(clock, FOUR, Seeds.random(3, "mat"));

    @Test
    void anEmptyCellShowsItsOffsetAndASatOnOneMuchMore() {
        mat.press(0, 0, 0);
        assertThat(mat.volts(REAR_LEFT)).isBetween(0.0, 0.15);
        mat.press(1, 0, 0);
        assertThat(mat.volts(REAR_LEFT)).isBetween(1.0, 3.3);
    }

    @Test
    void leaningToOneSideLoadsThatSide() {
        mat.press(1, 0, 0);
        double balance = mat.volts(REAR_LEFT) - mat.volts(REAR_RIGHT);
        mat.press(1, 0, 40);
        assertThat(mat.volts(REAR_LEFT) - mat.volts(REAR_RIGHT)).isGreaterThan(balance + 0.3);
    }

    @Test
    void perchingMovesTheLoadForward() {
        mat.press(1, 0, 0);
        double balance = mat.volts(FRONT_LEFT) - mat.volts(REAR_LEFT);
        mat.press(1, 75, 0);
        assertThat(mat.volts(FRONT_LEFT) - mat.volts(REAR_LEFT)).isGreaterThan(balance + 0.5);
    }

    @Test
    void aLoadedCellCreepsAndRemembersTheLoadForAWhile() {
        mat.press(0, 0, 0);
        double empty = mat.volts(REAR_LEFT);
        mat.press(1, 0, 0);
        double first = mat.volts(REAR_LEFT);
        clock.await(Duration.ofMinutes(40));
        assertThat(mat.volts(REAR_LEFT) / first).isBetween(1.03, 1.10);
        mat.press(0, 0, 0);
        assertThat(mat.volts(REAR_LEFT)).isGreaterThan(empty + 0.05);
        clock.await(Duration.ofHours(2));
        assertThat(mat.volts(REAR_LEFT)).isLessThan(empty + 0.02);
    }

    @Test
    void aChannelWithoutACellIsGrounded() {
        mat.press(1, 0, 0);
        assertThat(mat.volts(4)).isZero();
    }
}

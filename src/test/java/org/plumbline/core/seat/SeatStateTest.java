package org.plumbline.core.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;

class SeatStateTest {

    private static final MatLayout LAYOUT = MatLayout.grid(4, 4, 100);

    /// Restored in the middle, whatever she does, it tells the same, bit for bit.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void restoredMidwayItGoesOnLikeTheUnbrokenRun(long seed) {
        var frames = randomHour(seed);
        var unbroken = new SeatDetector(SeatParams.DEFAULT, LAYOUT);
        var before = new SeatDetector(SeatParams.DEFAULT, LAYOUT);
        int cut = (int) (seed * frames.size() / 90);
        frames.subList(0, cut).forEach(frame -> assertThat(before.accept(frame)).isEqualTo(unbroken.accept(frame)));
        var after = new SeatDetector(SeatParams.DEFAULT, LAYOUT);
        after.restore(before.state());
        for (var frame : frames.subList(cut, frames.size())) {
            assertThat(after.accept(frame)).isEqualTo(unbroken.accept(frame));
        }
        assertThat(after.state()).isEqualTo(unbroken.state());
    }

    /// A reading never comes from the future and never goes back in time.
    @ParameterizedTest
    @ValueSource(longs = {144, 233, 377})
    void whatIsToldBeganBeforeItIsToldAndInOrder(long seed) {
        var detector = new SeatDetector(SeatParams.DEFAULT, LAYOUT);
        var previous = new SampleTime(0);
        for (var frame : randomHour(seed)) {
            var reading = detector.accept(frame);
            assertThat(reading.since()).isBetween(previous, frame.at());
            previous = reading.since();
        }
    }

    @Test
    void theStateOfAnotherMatIsRefused() {
        var small = new SeatDetector(SeatParams.DEFAULT, MatLayout.grid(2, 2, 100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.restore(new SeatDetector(SeatParams.DEFAULT, LAYOUT).state()))
                .withMessage("the mat has 4 cells, not 16");
    }

    @Test
    void aFrameOfAnotherMatIsRefused() {
        var detector = new SeatDetector(SeatParams.DEFAULT, LAYOUT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> detector.accept(new MatFrame(new SampleTime(0), 0.1, 0.2)))
                .withMessage("the mat has 16 cells, not 2");
    }

    @Test
    void aMatWithoutASeatIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatLayout(List.of(new Cell(0, 0, Zone.BACK))))
                .withMessageContaining("SEAT");
    }

    @Test
    void moreCellsThanAMatCanHaveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatLayout.grid(33, 32, 10))
                .withMessageContaining("1 to 1024 cells, not 1056");
    }

    @Test
    void twoCellsAtOnePlaceAreRefused() {
        var cell = new Cell(10, 20, Zone.SEAT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatLayout(List.of(cell, cell)))
                .withMessageContaining("same place");
    }

    /// Sitting, leaning, leaving, bags, gaps and broken cells in any order.
    private static List<MatFrame> randomHour(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var sitter = new Sitter(LAYOUT, seed);
        var frames = new ArrayList<MatFrame>();
        while (frames.size() < 30_000) {
            sitter.weight = random.nextInt(3) == 0 ? 0 : random.nextDouble(0.1, 0.9);
            sitter.yMm = random.nextDouble(-120, 120);
            sitter.xMm = random.nextDouble(-100, 200);
            sitter.swayMm = random.nextInt(4) == 0 ? 0 : 1;
            sitter.rest = random.nextInt(4) == 0 ? 0.06 : 0;
            if (random.nextInt(8) == 0) {
                sitter.silence(Duration.ofSeconds(random.nextInt(1, 30)));
            }
            int length = random.nextInt(10, 2_000);
            for (int i = 0; i < length; i++) {
                frames.add(sitter.frame());
                sitter.silence(Sitter.PERIOD);
            }
        }
        return frames;
    }
}

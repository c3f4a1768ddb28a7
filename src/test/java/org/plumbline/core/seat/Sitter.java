package org.plumbline.core.seat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;

/// A seeded sitter on a mat read ten times a second: sways, has noise on each cell, and can be told to move.
final class Sitter {

    static final Duration PERIOD = Duration.ofMillis(100);

    final SeatDetector detector;
    final MatLayout layout;

    /// Load on a cell under the middle of the body, 0 when she is up.
    double weight;

    /// Load on every cell that she does not cause: a bag, drift.
    double rest;

    /// Where the middle of her weight is.
    double xMm;

    double yMm;

    /// Spread of her random sway from frame to frame, mm; 0 is a bag.
    double swayMm = 1;

    private final RandomGenerator random;
    private double sway;
    private SampleTime now = new SampleTime(0);

    Sitter(MatLayout layout, long seed) {
        this.layout = layout;
        this.detector = new SeatDetector(SeatParams.DEFAULT, layout);
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static Sitter onGrid(long seed) {
        return new Sitter(MatLayout.grid(4, 4, 100), seed);
    }

    SampleTime now() {
        return now;
    }

    /// Plays frames for this long and returns the last reading.
    SeatReading play(Duration length) {
        var end = now.plus(length);
        var reading = detector.at(now);
        while (now.isBefore(end)) {
            reading = detector.accept(frame());
            now = now.plus(PERIOD);
        }
        return reading;
    }

    /// Time passes without frames.
    void silence(Duration length) {
        now = now.plus(length);
    }

    MatFrame frame() {
        sway = 0.9 * sway + swayMm * random.nextGaussian();
        double[] loads = new double[layout.size()];
        for (int i = 0; i < loads.length; i++) {
            double noise = 0.001 * random.nextGaussian();
            loads[i] = Math.clamp(reading(i, rest + load(layout.cells().get(i)) + noise), 0, 1);
        }
        return new MatFrame(now, loads);
    }

    /// What cell `i` reads under `load`; a broken one is made by overriding this in [#breakCell].
    private double reading(int cell, double load) {
        return cell == brokenCell ? brokenReading : load;
    }

    private int brokenCell = -1;
    private double brokenReading;

    void breakCell(int cell, double reading) {
        brokenCell = cell;
        brokenReading = reading;
    }

    private double load(Cell cell) {
        if (cell.zone() == Zone.BACK) {
            return 0;
        }
        double away = Math.hypot(cell.xMm() - xMm, cell.yMm() - yMm - sway) / 150;
        return weight * Math.exp(-away * away / 2);
    }
}

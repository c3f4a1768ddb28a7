package org.plumbline.core.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;
import org.plumbline.core.seat.event.SeatEvent;

/// A seeded sitter on a mat read ten times a second: she sways, every cell has noise, and a test moves her.
final class Sitter {

    static final Duration PERIOD = Duration.ofMillis(100);

    private static final double BODY_MM = 150;
    private static final double NOISE = 0.001;

    /// Load on a cell under the middle of the body; 0 when she is up.
    double weight;

    /// Load on every seat cell that she does not cause: a cushion, drift.
    double rest;

    /// Load on every back-rest cell.
    double back;

    /// Where the middle of her weight is.
    double xMm;

    double yMm;

    /// Spread of her sway from frame to frame, mm; 0 is a bag.
    double swayMm = 1;

    SeatDetector detector;

    private final MatLayout layout;
    private final RandomGenerator random;
    private final Map<Integer, Double> broken = new HashMap<>();
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

    /// Plays frames for this long and returns what became known.
    List<SeatEvent> events(Duration length) {
        var events = new ArrayList<SeatEvent>();
        var end = now.plus(length);
        while (now.isBefore(end)) {
            detector.take(frame(), events);
            now = now.plus(PERIOD);
        }
        return events;
    }

    /// She sits for this long, then leaves the seat empty for half a minute.
    SeatReading sitAndLeave(double load, Duration length) {
        weight = load;
        play(length);
        weight = 0;
        return play(Duration.ofSeconds(30));
    }

    /// Time passes without frames.
    void silence(Duration length) {
        now = now.plus(length);
    }

    /// From now on this cell reads this, whatever lies on it.
    void breakCell(int cell, double reading) {
        broken.put(cell, reading);
    }

    void mendCell(int cell) {
        broken.remove(cell);
    }

    MatFrame frame() {
        sway = 0.9 * sway + swayMm * random.nextGaussian();
        double[] loads = new double[layout.size()];
        for (int i = 0; i < loads.length; i++) {
            double noisy = Math.clamp(load(layout.cells().get(i)) + NOISE * random.nextGaussian(), 0, 1);
            loads[i] = broken.getOrDefault(i, noisy);
        }
        return new MatFrame(now, loads);
    }

    private double load(Cell cell) {
        if (cell.zone() == Zone.BACK) {
            return back;
        }
        double away = Math.hypot(cell.xMm() - xMm, cell.yMm() - yMm - sway) / BODY_MM;
        return rest + weight * Math.exp(-away * away / 2);
    }
}

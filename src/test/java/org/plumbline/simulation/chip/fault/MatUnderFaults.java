package org.plumbline.simulation.chip.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.VirtualAds1115;
import org.plumbline.simulation.sitter.Seeds;

/// A mat with somebody on it to which one fault after the other happens, in simulated time.
final class MatUnderFaults {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration MOST_WAITED = Duration.ofSeconds(10);
    private static final double SUPPLY_VOLTS = 3.3;
    private static final int CELLS = 4;

    private final ChipClock clock = new ChipClock();
    private final RandomGenerator random;
    private final RandomGenerator noise;
    private final VirtualAds1115 converter = new VirtualAds1115(clock, this::volts);
    private final FaultyBus wires = new FaultyBus(converter, converter::losePower, clock);
    private final SensorSource<MatDriver> source =
            SensorSources.mat(() -> Ads1115Driver.open(List.of(wires), CELLS, clock));
    final RestOfTheDesk others;
    final List<MatFrame> wrong = new ArrayList<>();
    int delivered;
    Duration longestRecovery = Duration.ZERO;

    MatUnderFaults(long seed) {
        random = Seeds.random(seed, "faults");
        noise = Seeds.random(seed, "noise");
        others = new RestOfTheDesk(Sensor.MAT, seed);
    }

    /// Every cell has a load of its own, which rises by a tenth of the supply in ten seconds and begins anew.
    private double load(int cell, long nanos) {
        return 0.15 + 0.2 * cell + 0.01 * (nanos * 1e-9 % 10);
    }

    private double volts(int channel) {
        return SUPPLY_VOLTS * (load(channel, clock.nanos()) + 0.0005 * noise.nextGaussian());
    }

    void suffer() {
        for (int i = random.nextInt(2, 7); i > 0; i--) {
            var fault = FaultPlan.random(random);
            live(fault.before());
            begin(fault);
            live(fault.length());
            wires.have(WireFault.NONE);
            converter.freeze(false);
            converter.hang(false);
            var recovery = recovery();
            longestRecovery = recovery.compareTo(longestRecovery) > 0 ? recovery : longestRecovery;
        }
    }

    private void begin(FaultPlan fault) {
        switch (fault.kind()) {
            case FROZEN, SATURATED -> converter.freeze(true);
            case OTHER_CHIP, CLOCK_OFF -> converter.hang(true);
            case BROWN_OUT -> converter.losePower();
            case LOOP_HELD_UP -> clock.await(fault.length());
            default -> wires.have(fault.wire());
        }
    }

    /// From the end of the fault to the first frame after it, as far as that was waited for.
    private Duration recovery() {
        long ended = clock.nanos();
        int before = delivered;
        while (delivered == before && clock.nanos() - ended <= MOST_WAITED.toNanos()) {
            step();
        }
        return Duration.ofNanos(clock.nanos() - ended);
    }

    private void live(Duration length) {
        long end = clock.nanos() + length.toNanos();
        while (clock.nanos() < end) {
            step();
        }
    }

    private void step() {
        clock.await(POLL);
        var said = source.poll(new SampleTime(clock.nanos()));
        others.turnEnded(new SampleTime(clock.nanos()), said);
        for (var input : said) {
            if (input instanceof Input.Mat(var frame)) {
                check(frame);
                delivered++;
            }
        }
    }

    /// A frame takes some milliseconds, in which a load hardly changes; where it begins anew, anything between goes.
    private void check(MatFrame frame) {
        for (int cell = 0; cell < CELLS; cell++) {
            double then = load(cell, frame.at().nanos());
            double now = load(cell, clock.nanos());
            double told = frame.load(cell);
            if (told < Math.min(then, now) - 0.003 || told > Math.max(then, now) + 0.003) {
                wrong.add(frame);
                return;
            }
        }
    }

    void close() {
        source.close();
        others.close();
    }
}

package org.plumbline.sensor.mat.ads1115;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.mat.FrameGuard;
import org.plumbline.sensor.mat.MatDriver;

/// Reads a mat of up to 16 cells through one to four ADS1115, four cells each.
///
/// The chips measure in parallel: a channel is started on all of them, then each is read, so a frame takes four
/// conversion times whatever the number of chips. Datasheet: Texas Instruments SBAS444.
public final class Ads1115Driver implements MatDriver {

    /// Those that its ADDR pin chooses from.
    public static final List<Integer> ADDRESSES = List.of(0x48, 0x49, 0x4A, 0x4B);

    private static final int CHANNELS = 4;

    /// Of the cells' voltage dividers; a load share is a share of it.
    private static final double SUPPLY_VOLTS = 3.3;

    private static final double LOAD_SCALE = 4.096 / 32_768 / SUPPLY_VOLTS;

    private final List<Ads1115> chips;
    private final double[] loads;
    private final Delay delay;
    private final FrameGuard guard = new FrameGuard("ADS1115", CHANNELS);

    private Ads1115Driver(List<Ads1115> chips, int cells, Delay delay) {
        this.chips = chips;
        this.loads = new double[cells];
        this.delay = delay;
    }

    /// Measures every cell once, which configures each chip and reads its configuration back.
    ///
    /// @param buses one for each chip, in the order of the mat's cells
    /// @param cells how many there are: 1 to four for each chip
    /// @throws IOException if a chip does not answer or does not keep its configuration
    public static Ads1115Driver open(List<RegisterBus> buses, int cells, Delay delay) throws IOException {
        if (buses.isEmpty() || buses.size() > ADDRESSES.size()) {
            throw new IllegalArgumentException(
                    "1 to %d chips are possible: %d".formatted(ADDRESSES.size(), buses.size()));
        }
        if (cells < 1 || cells > CHANNELS * buses.size()) {
            throw new IllegalArgumentException(
                    "cells must be 1 to %d with %d chips: %d".formatted(CHANNELS * buses.size(), buses.size(), cells));
        }
        var driver = new Ads1115Driver(buses.stream().map(Ads1115::new).toList(), cells, delay);
        driver.measure();
        return driver;
    }

    @Override
    public String name() {
        return "ADS1115";
    }

    @Override
    public Optional<MatFrame> read(SampleTime at) throws IOException {
        measure();
        return guard.take(new MatFrame(at, loads));
    }

    private void measure() throws IOException {
        for (int channel = 0; channel < CHANNELS; channel++) {
            for (int cell = channel; cell < loads.length; cell += CHANNELS) {
                chip(cell).start(channel);
            }
            delay.await(Ads1115.CONVERSION_TIME);
            for (int cell = channel; cell < loads.length; cell += CHANNELS) {
                awaitReady(cell);
                loads[cell] = load(chip(cell).result());
            }
        }
    }

    private Ads1115 chip(int cell) {
        return chips.get(cell / CHANNELS);
    }

    private void awaitReady(int cell) throws IOException {
        if (!chip(cell).awaitReady(delay)) {
            throw new IOException(
                    "ADS1115: no result for cell %d within %d ms".formatted(cell, Ads1115.PATIENCE.toMillis()));
        }
    }

    /// Share of the supply; noise may lie a little outside 0 to 1.
    static double load(int result) {
        return Math.clamp(result * LOAD_SCALE, 0, 1);
    }

    @Override
    public void close() throws IOException {
        for (Ads1115 chip : chips) {
            chip.close();
        }
    }
}

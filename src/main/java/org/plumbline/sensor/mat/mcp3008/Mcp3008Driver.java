package org.plumbline.sensor.mat.mcp3008;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.spi.Spi;
import org.plumbline.sensor.mat.FrameGuard;
import org.plumbline.sensor.mat.MatDriver;

/// Reads a mat of up to 16 cells through one or two MCP3008, eight cells each.
public final class Mcp3008Driver implements MatDriver {

    private static final int CHANNELS = 8;
    private static final int MOST_CHIPS = 2;

    private final List<Mcp3008> chips;
    private final double[] loads;
    private final FrameGuard guard = new FrameGuard("MCP3008", CHANNELS);

    private Mcp3008Driver(List<Mcp3008> chips, int cells) {
        this.chips = chips;
        this.loads = new double[cells];
    }

    /// Measures every cell once.
    ///
    /// @param devices one for each chip, in the order of the mat's cells
    /// @param cells   how many there are: 1 to eight for each chip
    /// @throws IOException if a chip does not answer
    public static Mcp3008Driver open(List<Spi> devices, int cells) throws IOException {
        if (devices.isEmpty() || devices.size() > MOST_CHIPS) {
            throw new IllegalArgumentException("1 to %d chips are possible: %d".formatted(MOST_CHIPS, devices.size()));
        }
        int most = CHANNELS * devices.size();
        if (cells < 1 || cells > most) {
            throw new IllegalArgumentException(
                    "cells must be 1 to %d with %d chips: %d".formatted(most, devices.size(), cells));
        }
        var driver = new Mcp3008Driver(devices.stream().map(Mcp3008::new).toList(), cells);
        driver.measure();
        return driver;
    }

    @Override
    public String name() {
        return "MCP3008";
    }

    @Override
    public Optional<MatFrame> read(SampleTime at) throws IOException {
        measure();
        return guard.take(new MatFrame(at, loads));
    }

    private void measure() throws IOException {
        for (int cell = 0; cell < loads.length; cell++) {
            loads[cell] = chips.get(cell / CHANNELS).share(cell % CHANNELS);
        }
    }

    @Override
    public void close() throws IOException {
        for (Mcp3008 chip : chips) {
            chip.close();
        }
    }
}

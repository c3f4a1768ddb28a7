package org.plumbline.app.hardware;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.OutputLine;
import org.plumbline.config.section.MatSection;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.bus.spi.Spi;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.sensor.mat.ads1115.Ads1115Input;
import org.plumbline.sensor.mat.hx711.Hx711Driver;
import org.plumbline.sensor.mat.hx711.Hx711Lines;
import org.plumbline.sensor.mat.matrix.AnalogInput;
import org.plumbline.sensor.mat.matrix.MatrixDriver;
import org.plumbline.sensor.mat.matrix.Multiplexer;
import org.plumbline.sensor.mat.mcp3008.Mcp3008Driver;
import org.plumbline.sensor.mat.mcp3008.Mcp3008Input;

/// Opens the configured mat. If any part of it cannot be had, none is kept: a line that stayed open could not be
/// taken at the next try.
public final class MatOpening {

    private final Hardware hardware;
    private final MatSection mat;
    private final Delay delay;
    private final LongSupplier nanos;
    private final List<AutoCloseable> opened = new ArrayList<>();

    private MatOpening(Hardware hardware, MatSection mat, Delay delay, LongSupplier nanos) {
        this.hardware = hardware;
        this.mat = mat;
        this.delay = delay;
        this.nanos = nanos;
    }

    /// Opens it, and reads it once.
    ///
    /// @param nanos monotonic clock that `delay` lets pass
    /// @throws IOException if it does not answer, or a part of it cannot be had
    public static MatDriver open(Hardware hardware, MatSection mat, Delay delay, LongSupplier nanos)
            throws IOException {
        var opening = new MatOpening(hardware, mat, delay, nanos);
        try {
            return opening.driver();
        } catch (IOException e) {
            opening.close(e);
            throw e;
        }
    }

    private MatDriver driver() throws IOException {
        return switch (mat.chip()) {
            case ADS1115 -> Ads1115Driver.open(converters(), mat.cells(), delay);
            case MCP3008 -> Mcp3008Driver.open(spiDevices(), mat.cells());
            case MATRIX_ADS1115 ->
                matrix(new Ads1115Input(converter(mat.addresses().getFirst()), delay));
            case MATRIX_MCP3008 -> matrix(new Mcp3008Input(spi(mat.wires().spi().getFirst())));
            case HX711 -> Hx711Driver.open(loadCells(), mat.wires().fullScale(), delay);
            case NONE, MQTT -> throw new IllegalStateException("a mat that is " + mat.chip() + " has no driver");
        };
    }

    private MatDriver matrix(AnalogInput converter) throws IOException {
        var wires = mat.wires();
        var wiring = new MatrixDriver.Wiring(
                new Multiplexer(outputs(wires.rowPins())), new Multiplexer(outputs(wires.columnPins())), converter);
        return MatrixDriver.open(wiring, mat.rows(), mat.columns(), delay);
    }

    private Hx711Lines loadCells() throws IOException {
        var clock = keep(hardware.output(mat.wires().clockPin()));
        var data = new ArrayList<InputLine>();
        for (int pin : mat.wires().dataPins().subList(0, mat.cells())) {
            data.add(keep(hardware.input(pin)));
        }
        return new Hx711Lines(clock, data, nanos);
    }

    private List<RegisterBus> converters() throws IOException {
        var converters = new ArrayList<RegisterBus>();
        for (int address : mat.addresses()) {
            converters.add(converter(address));
        }
        return converters;
    }

    private RegisterBus converter(int address) throws IOException {
        return keep(hardware.i2c(mat.bus(), address));
    }

    private List<Spi> spiDevices() throws IOException {
        var devices = new ArrayList<Spi>();
        for (var device : mat.wires().spi()) {
            devices.add(spi(device));
        }
        return devices;
    }

    private Spi spi(String device) throws IOException {
        return keep(hardware.spi("/dev/spidev" + device));
    }

    private List<OutputLine> outputs(Collection<Integer> pins) throws IOException {
        var lines = new ArrayList<OutputLine>();
        for (int pin : pins) {
            lines.add(keep(hardware.output(pin)));
        }
        return lines;
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.add(part);
        return part;
    }

    private void close(IOException why) {
        for (var part : opened) {
            try {
                part.close();
            } catch (Exception also) {
                why.addSuppressed(also);
            }
        }
    }
}

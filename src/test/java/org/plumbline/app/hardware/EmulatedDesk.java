package org.plumbline.app.hardware;

import java.io.IOException;
import java.util.random.RandomGenerator;
import org.plumbline.actuator.CueOutput;
import org.plumbline.actuator.VirtualOutput;
import org.plumbline.board.line.InputLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.chip.VirtualAds1115;
import org.plumbline.simulation.chip.fault.FaultyBus;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu;
import org.plumbline.simulation.sitter.Seeds;

/// A desk with an MPU-6050 at 0x68 and an ADS1115 with four cells at 0x48; nothing else answers.
public final class EmulatedDesk implements Hardware {

    /// The clip, whose clock is the desk's.
    public final EmulatedImu imu = new EmulatedImu(EmulatedImu.Kind.MPU_6050, 1);

    private final RandomGenerator random = Seeds.random(1, "mat");
    private final FaultyBus nobody = new EmulatedImu(EmulatedImu.Kind.MPU_6050, 2).wires;
    private FaultyBus first = imu.wires;
    private FaultyBus second = nobody;
    private double pressedVolts = 0.02;
    private double hum = 0.000_5;
    private final VirtualAds1115 converter =
            new VirtualAds1115(imu.clock, channel -> volts(channel) + hum * random.nextGaussian());

    public EmulatedDesk() {
        nobody.have(WireFault.NACK);
    }

    /// A clip with another chip takes the place of the first.
    public void plugIn(EmulatedImu.Kind kind) {
        first = new EmulatedImu(kind, 4, imu.clock).wires;
    }

    /// Another clip of the kind is plugged in, at 0x69.
    public void plugInSecondClip() {
        second = new EmulatedImu(EmulatedImu.Kind.MPU_6050, 3, imu.clock).wires;
    }

    /// The third cell is pressed.
    public void press(double volts) {
        pressedVolts = volts;
    }

    /// A mat's wires pick up so much.
    public void hum(double volts) {
        hum = volts;
    }

    private double volts(int channel) {
        return channel == 2 ? pressedVolts : 0.01 * channel;
    }

    @Override
    public String model() {
        return "simulated desk";
    }

    @Override
    public RegisterBus i2c(int bus, int address) {
        return switch (address) {
            case 0x48 -> converter;
            case 0x68 -> first;
            case 0x69 -> second;
            default -> nobody;
        };
    }

    @Override
    public InputLine input(int pin) throws IOException {
        throw new IOException("no button here");
    }

    @Override
    public CueOutput cues(CueSection lines) {
        return new VirtualOutput(_ -> {});
    }

    @Override
    public void close() {}
}

package org.plumbline.sensor.imu;

import java.io.IOException;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.Register;

/// One kind of inertial chip: its registers and what they mean, and no state.
///
/// All are configured to ±16 g and ±2000 °/s. Narrower ranges clip brisk motion: inclination error 1.25° becomes
/// 6.35° at ±4 g and ±500 °/s (measured on the BROAD recordings).
public interface ImuChip {

    /// As its datasheet writes it.
    String title();

    /// The I2C addresses it can be wired to, the usual one first.
    List<Integer> addresses();

    /// The register that tells which chip it is.
    Register identityRegister();

    /// What that register reads.
    int identity();

    /// Turns to the registers among which its identity is, if it may have been left at others.
    default void showIdentity(ChipRegisters chip) throws IOException {}

    /// Whether it keeps samples until they are read. If not, each is asked for, at the rate of the chip.
    default boolean hasFifo() {
        return true;
    }

    ImuScale scale();

    /// The rate it has by its datasheet when so much is asked for, Hz: as near as it can.
    double rateHertz(int wanted);

    /// Resets and configures it and reads the configuration back; samples come into the FIFO from then on.
    ///
    /// @throws IOException if the reset does not end or the configuration does not stick
    void configure(ChipRegisters chip, int rateHertz, Delay delay) throws IOException;

    /// Takes out of the FIFO what waits there, or the newest sample where there is none, and makes sure that the chip
    /// is still configured.
    ///
    /// @throws IOException if it lost its configuration: what was read is then nothing to go by
    FifoRead drain(ChipRegisters chip) throws IOException;

    /// Its own test of its sensors; the chip must be configured, and is not any more afterwards.
    SelfTest selfTest();

    /// Of the chip, °C.
    double temperature(ChipRegisters chip) throws IOException;
}

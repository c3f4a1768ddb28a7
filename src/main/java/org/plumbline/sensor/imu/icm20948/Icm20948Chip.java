package org.plumbline.sensor.imu.icm20948;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.Register;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.ImuScale;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.RawSample;
import org.plumbline.sensor.imu.SelfTest;

/// The ICM-20948; its magnetometer is not used. Outside of [#configure] bank 0 is selected.
public enum Icm20948Chip implements ImuChip {
    ICM_20948;

    private static final double INTERNAL_RATE = 1_125;

    /// Acceleration, then angular rate: six big-endian words.
    private static final int FRAME_BYTES = 12;

    private static final int FIFO_BYTES = 512;

    private static final Duration RESET = Duration.ofMillis(100);

    /// The gyroscope needs 35 ms to start.
    private static final Duration START_UP = Duration.ofMillis(50);

    @Override
    public String title() {
        return "ICM-20948";
    }

    @Override
    public List<Integer> addresses() {
        return List.of(0x68, 0x69);
    }

    @Override
    public Register identityRegister() {
        return IcmRegister.WHO_AM_I;
    }

    @Override
    public int identity() {
        return 0xEA;
    }

    @Override
    public ImuScale scale() {
        return ImuScale.of(2_048, 16.4);
    }

    @Override
    public double rateHertz(int wanted) {
        return INTERNAL_RATE / (divider(wanted) + 1);
    }

    private static int divider(int wanted) {
        return (int) Math.round(INTERNAL_RATE / wanted) - 1;
    }

    @Override
    public void configure(ChipRegisters chip, int rateHertz, Delay delay) throws IOException {
        chip.configure(IcmRegister.REG_BANK_SEL, 0);
        chip.write(IcmRegister.PWR_MGMT_1, Bits.DEVICE_RESET);
        delay.await(RESET);
        chip.await(IcmRegister.PWR_MGMT_1, Bits.DEVICE_RESET, 0, delay);
        configureSensors(chip, rateHertz);
        chip.configure(IcmRegister.PWR_MGMT_1, Bits.CLKSEL_BEST);
        chip.configure(IcmRegister.PWR_MGMT_2, Bits.ALL_AXES_ON);
        delay.await(START_UP);
        chip.configure(IcmRegister.FIFO_MODE, Bits.STREAM);
        chip.configure(IcmRegister.FIFO_EN_2, Bits.ALL_AXES);
        chip.configure(IcmRegister.USER_CTRL, Bits.FIFO_EN);
        empty(chip);
    }

    private static void configureSensors(ChipRegisters chip, int rateHertz) throws IOException {
        int config = Bits.lowPass(rateHertz) | Bits.WIDEST_FILTERED;
        chip.configure(IcmRegister.REG_BANK_SEL, IcmRegister.GYRO_CONFIG_1.bank << 4);
        chip.configure(IcmRegister.ODR_ALIGN_EN, Bits.ALIGN);
        chip.configure(IcmRegister.GYRO_SMPLRT_DIV, divider(rateHertz));
        chip.configure(IcmRegister.GYRO_CONFIG_1, config);
        chip.configure(IcmRegister.ACCEL_SMPLRT_DIV_1, 0);
        chip.configure(IcmRegister.ACCEL_SMPLRT_DIV_2, divider(rateHertz));
        chip.configure(IcmRegister.ACCEL_CONFIG, config);
        chip.configure(IcmRegister.REG_BANK_SEL, 0);
    }

    private static void empty(ChipRegisters chip) throws IOException {
        chip.write(IcmRegister.FIFO_RST, Bits.RESET_ALL);
        chip.write(IcmRegister.FIFO_RST, 0);
    }

    /// A full FIFO has lost samples, and with them where a frame begins. It stays full until it is read, so that its
    /// count tells it, and `INT_STATUS_2` need not be asked.
    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        int bytes = chip.read(IcmRegister.FIFO_COUNTH, 2).getShort();
        if (bytes > FIFO_BYTES - FRAME_BYTES) {
            empty(chip);
            chip.expect(IcmRegister.USER_CTRL, Bits.FIFO_EN);
            return FifoRead.OVERFLOWED;
        }
        var fifo = chip.drain(IcmRegister.FIFO_R_W, bytes / FRAME_BYTES, FRAME_BYTES);
        chip.expect(IcmRegister.USER_CTRL, Bits.FIFO_EN);
        return FifoRead.of(RawSample.frames(fifo));
    }

    @Override
    public SelfTest selfTest() {
        return new PushTest(new IcmPush());
    }

    @Override
    public double temperature(ChipRegisters chip) throws IOException {
        return 21 + chip.read(IcmRegister.TEMP_OUT_H, 2).getShort() / 333.87;
    }
}

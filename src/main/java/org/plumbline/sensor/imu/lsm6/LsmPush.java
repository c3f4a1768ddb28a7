package org.plumbline.sensor.imu.lsm6;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.PushTest.Limits;
import org.plumbline.sensor.imu.PushTest.Sensitivity;
import org.plumbline.sensor.imu.RawSample;

/// The self-test of either chip (tables of mechanical characteristics, and AN5272 and AN5130 on how it is done).
///
/// @param leastAccel of the accelerometer's answer, g
record LsmPush(double leastAccel) implements PushTest.Pushed {

    private static final double MOST_ACCEL = 1.7;

    /// °/s, at ±2000 °/s.
    private static final Limits GYRO = new Limits(150, 700);

    @Override
    public void prepare(ChipRegisters chip) throws IOException {
        int rate = DataRate.ODR_208_HZ.code << 4;
        chip.configure(LsmRegister.CTRL1_XL, rate | Bits.FS_XL_4_G);
        chip.configure(LsmRegister.CTRL2_G, rate | Bits.FS_G_2000_DPS);
    }

    @Override
    public void push(ChipRegisters chip, boolean on) throws IOException {
        chip.configure(LsmRegister.CTRL5_C, on ? Bits.SELF_TEST_POSITIVE : 0);
    }

    @Override
    public RawSample sample(ChipRegisters chip) throws IOException {
        return RawSample.at(chip.read(LsmRegister.OUTX_L_G, 12).order(ByteOrder.LITTLE_ENDIAN), 6, 0);
    }

    /// 0.122 mg and 70 m°/s a count.
    @Override
    public Sensitivity sensitivity() {
        return new Sensitivity(1 / 0.122e-3, 1 / 70e-3);
    }

    @Override
    public List<Limits> limits(ChipRegisters chip) {
        var accel = new Limits(leastAccel, MOST_ACCEL);
        return Stream.of(accel, accel, accel, GYRO, GYRO, GYRO).toList();
    }
}

package org.plumbline.sensor.imu.icm20948;

import java.io.IOException;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.PushTest.Limits;
import org.plumbline.sensor.imu.PushTest.Sensitivity;
import org.plumbline.sensor.imu.RawSample;
import org.plumbline.sensor.imu.invensense.InvenSenseTrim;

/// The chip's self-test (DS-000189, sections 9 and 10; limits as in its maker's driver).
final class IcmPush implements PushTest.Pushed {

    private static final InvenSenseTrim TRIM = new InvenSenseTrim(new Limits(0.225, 0.675));

    @Override
    public void prepare(ChipRegisters chip) throws IOException {
        select(chip, IcmRegister.GYRO_CONFIG_1);
        chip.configure(IcmRegister.GYRO_SMPLRT_DIV, 0);
        chip.configure(IcmRegister.GYRO_CONFIG_1, Bits.NARROWEST_FILTERED);
        chip.configure(IcmRegister.ACCEL_SMPLRT_DIV_2, 0);
        chip.configure(IcmRegister.ACCEL_CONFIG, Bits.NARROWEST_FILTERED);
        chip.configure(IcmRegister.REG_BANK_SEL, 0);
    }

    @Override
    public void push(ChipRegisters chip, boolean on) throws IOException {
        select(chip, IcmRegister.GYRO_CONFIG_2);
        chip.configure(IcmRegister.GYRO_CONFIG_2, on ? Bits.GYRO_CTEN : 0);
        chip.configure(IcmRegister.ACCEL_CONFIG_2, on ? Bits.ACCEL_ST_EN : 0);
        chip.configure(IcmRegister.REG_BANK_SEL, 0);
    }

    @Override
    public RawSample sample(ChipRegisters chip) throws IOException {
        return RawSample.at(chip.read(IcmRegister.ACCEL_XOUT_H, 12), 0, 6);
    }

    @Override
    public Sensitivity sensitivity() {
        return new Sensitivity(16_384, 131);
    }

    @Override
    public List<Limits> limits(ChipRegisters chip) throws IOException {
        select(chip, IcmRegister.SELF_TEST_X_GYRO);
        var gyro = chip.read(IcmRegister.SELF_TEST_X_GYRO, 3).array();
        var accel = chip.read(IcmRegister.SELF_TEST_X_ACCEL, 3).array();
        chip.configure(IcmRegister.REG_BANK_SEL, 0);
        return TRIM.limits(accel, gyro);
    }

    private static void select(ChipRegisters chip, IcmRegister register) throws IOException {
        chip.configure(IcmRegister.REG_BANK_SEL, register.bank << 4);
    }
}

package org.plumbline.sensor.imu.icm42688;

import java.io.IOException;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.PushTest.Limits;
import org.plumbline.sensor.imu.PushTest.Sensitivity;
import org.plumbline.sensor.imu.RawSample;
import org.plumbline.sensor.imu.invensense.InvenSenseTrim;

/// The chip's self-test (DS-000347, section 14, `SELF_TEST_CONFIG`; limits as in its maker's driver).
final class IcmPush implements PushTest.Pushed {

    private static final InvenSenseTrim TRIM = new InvenSenseTrim(new Limits(0.05, 1.2));

    @Override
    public void prepare(ChipRegisters chip) throws IOException {
        chip.configure(IcmRegister.GYRO_CONFIG0, Bits.GYRO_250_DPS_1_KHZ);
        chip.configure(IcmRegister.ACCEL_CONFIG0, Bits.ACCEL_4_G_1_KHZ);
        chip.configure(IcmRegister.GYRO_ACCEL_CONFIG0, Bits.BANDWIDTH_1_KHZ_BY_40);
    }

    @Override
    public void push(ChipRegisters chip, boolean on) throws IOException {
        chip.configure(IcmRegister.SELF_TEST_CONFIG, on ? Bits.SELF_TEST : 0);
    }

    @Override
    public RawSample sample(ChipRegisters chip) throws IOException {
        return RawSample.at(chip.read(IcmRegister.ACCEL_DATA_X1, 12), 0, 6);
    }

    @Override
    public Sensitivity sensitivity() {
        return new Sensitivity(8_192, 131);
    }

    @Override
    public List<Limits> limits(ChipRegisters chip) throws IOException {
        chip.configure(IcmRegister.REG_BANK_SEL, 1);
        var gyro = chip.read(IcmRegister.XG_ST_DATA, 3).array();
        chip.configure(IcmRegister.REG_BANK_SEL, 2);
        var accel = chip.read(IcmRegister.XA_ST_DATA, 3).array();
        chip.configure(IcmRegister.REG_BANK_SEL, 0);
        return TRIM.limits(accel, gyro);
    }
}

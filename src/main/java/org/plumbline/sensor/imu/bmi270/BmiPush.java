package org.plumbline.sensor.imu.bmi270;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.PushTest.Limits;
import org.plumbline.sensor.imu.PushTest.Sensitivity;
import org.plumbline.sensor.imu.RawSample;

/// The accelerometer's self-test, pushed down and then up (BST-BMI270-DS000-05, section 4.8).
///
/// The gyroscope's own needs a feature of the image to be started, and is not used.
final class BmiPush implements PushTest.Pushed {

    @Override
    public void prepare(ChipRegisters chip) throws IOException {
        chip.configure(BmiRegister.ACC_CONF, Bits.ACC_NORMAL | Bits.ACC_1600_HZ);
    }

    @Override
    public void push(ChipRegisters chip, boolean on) throws IOException {
        chip.configure(BmiRegister.ACC_SELF_TEST, on ? Bits.PUSH_UP : Bits.PUSH_DOWN);
    }

    @Override
    public RawSample sample(ChipRegisters chip) throws IOException {
        return RawSample.at(chip.read(BmiRegister.DATA_8, 12).order(ByteOrder.LITTLE_ENDIAN), 0, 6);
    }

    @Override
    public Sensitivity sensitivity() {
        return new Sensitivity(2_048, 16.384);
    }

    @Override
    public List<Limits> limits(ChipRegisters chip) {
        return List.of(atLeast(16), atLeast(15), atLeast(10), Limits.NONE, Limits.NONE, Limits.NONE);
    }

    private static Limits atLeast(double g) {
        return new Limits(g, Double.POSITIVE_INFINITY);
    }
}

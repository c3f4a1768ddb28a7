package org.plumbline.sensor.imu.mpu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.PushTest.Limits;
import org.plumbline.sensor.imu.PushTest.Sensitivity;
import org.plumbline.sensor.imu.RawSample;
import org.plumbline.sensor.imu.invensense.InvenSenseTrim;

/// The self-test of the family. Both sensors are pushed at once.
enum MpuPush implements PushTest.Pushed {

    /// Factory codes of five bits, and 14 % either way (RM-MPU-6000A revision 4.2, section 4.1).
    MPU_6050(Bits.AFS_SEL_8_G, 4_096) {
        @Override
        public List<Limits> limits(ChipRegisters chip) throws IOException {
            var codes = chip.read(MpuRegister.SELF_TEST_X, 4);
            var limits = new ArrayList<Limits>();
            for (int axis = 0; axis < 3; axis++) {
                int low = (codes.get(3) >> (4 - 2 * axis)) & 0b11;
                int code = ((codes.get(axis) >> 3) & 0b1_1100) | low;
                limits.add(around(0.34 * Math.pow(0.92 / 0.34, (code - 1) / 30.0), code));
            }
            for (int axis = 0; axis < 3; axis++) {
                int code = codes.get(axis) & 0b1_1111;
                limits.add(around(25 * Math.pow(1.046, code - 1), code));
            }
            return limits;
        }

        private static Limits around(double factory, int code) {
            return code == 0 ? Limits.NONE : new Limits(0.86 * factory, 1.14 * factory);
        }
    },

    /// Factory codes of eight bits.
    SUCCESSORS(Bits.AFS_SEL_2_G, 16_384) {
        @Override
        public List<Limits> limits(ChipRegisters chip) throws IOException {
            return TRIM.limits(
                    chip.read(MpuRegister.SELF_TEST_X_ACCEL, 3).array(),
                    chip.read(MpuRegister.SELF_TEST_X_GYRO, 3).array());
        }
    };

    private static final InvenSenseTrim TRIM = new InvenSenseTrim(new Limits(0.225, 0.675));

    private final int accelRange;
    private final int countsPerG;

    MpuPush(int accelRange, int countsPerG) {
        this.accelRange = accelRange;
        this.countsPerG = countsPerG;
    }

    @Override
    public void prepare(ChipRegisters chip) throws IOException {
        chip.configure(MpuRegister.SMPLRT_DIV, 0);
    }

    @Override
    public void push(ChipRegisters chip, boolean on) throws IOException {
        int bits = on ? Bits.SELF_TEST : 0;
        chip.configure(MpuRegister.GYRO_CONFIG, bits | Bits.FS_SEL_250_DPS);
        chip.configure(MpuRegister.ACCEL_CONFIG, bits | accelRange);
    }

    /// The temperature stands between the two.
    @Override
    public RawSample sample(ChipRegisters chip) throws IOException {
        return RawSample.at(chip.read(MpuRegister.ACCEL_XOUT_H, 14), 0, 8);
    }

    @Override
    public Sensitivity sensitivity() {
        return new Sensitivity(countsPerG, 131);
    }
}

package org.plumbline.sensor.imu.mpu;

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

/// The MPU-6050 and its successors. The MPU-9250's magnetometer is not used.
public enum MpuChip implements ImuChip {
    MPU_6050("MPU-6050", 0x68, 1_024) {
        @Override
        void configureAccelFilter(ChipRegisters chip, LowPass filter) {
            // CONFIG filters both sensors.
        }

        @Override
        public SelfTest selfTest() {
            return new PushTest(MpuPush.MPU_6050);
        }

        @Override
        double celsius(short counts) {
            return 36.53 + counts / 340.0;
        }
    },
    MPU_6500("MPU-6500", 0x70, 512),
    MPU_9250("MPU-9250", 0x71, 512);

    private static final int INTERNAL_RATE = 1_000;

    /// Acceleration, then angular rate: six big-endian words.
    private static final int FRAME_BYTES = 12;

    /// A reset takes up to so long.
    private static final Duration RESET = Duration.ofMillis(100);

    /// Until the gyroscope has settled: 30 ms typically, 80 ms for its internal oscillator.
    private static final Duration START_UP = Duration.ofMillis(100);

    private final String title;
    private final int identity;
    private final int fifoBytes;

    MpuChip(String title, int identity, int fifoBytes) {
        this.title = title;
        this.identity = identity;
        this.fifoBytes = fifoBytes;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Integer> addresses() {
        return List.of(0x68, 0x69);
    }

    @Override
    public Register identityRegister() {
        return MpuRegister.WHO_AM_I;
    }

    @Override
    public int identity() {
        return identity;
    }

    @Override
    public ImuScale scale() {
        return ImuScale.of(2_048, 16.4);
    }

    @Override
    public double rateHertz(int wanted) {
        int divider = INTERNAL_RATE / wanted;
        return (double) INTERNAL_RATE / divider;
    }

    @Override
    public void configure(ChipRegisters chip, int rateHertz, Delay delay) throws IOException {
        chip.write(MpuRegister.PWR_MGMT_1, Bits.DEVICE_RESET);
        delay.await(RESET);
        chip.await(MpuRegister.PWR_MGMT_1, Bits.DEVICE_RESET, 0, delay);
        chip.configure(MpuRegister.PWR_MGMT_1, Bits.CLKSEL_PLL);
        chip.configure(MpuRegister.PWR_MGMT_2, Bits.ALL_AXES_ON);
        var filter = LowPass.forRate(rateHertz);
        chip.configure(MpuRegister.CONFIG, filter.bits);
        configureAccelFilter(chip, filter);
        chip.configure(MpuRegister.SMPLRT_DIV, INTERNAL_RATE / rateHertz - 1);
        chip.configure(MpuRegister.GYRO_CONFIG, Bits.FS_SEL_2000_DPS);
        chip.configure(MpuRegister.ACCEL_CONFIG, Bits.AFS_SEL_16_G);
        chip.configure(MpuRegister.FIFO_EN, Bits.ALL_AXES);
        delay.await(START_UP);
        empty(chip);
    }

    void configureAccelFilter(ChipRegisters chip, LowPass filter) throws IOException {
        chip.configure(MpuRegister.ACCEL_CONFIG_2, filter.bits);
    }

    @Override
    public SelfTest selfTest() {
        return new PushTest(MpuPush.SUCCESSORS);
    }

    private static void empty(ChipRegisters chip) throws IOException {
        chip.write(MpuRegister.USER_CTRL, Bits.FIFO_EN | Bits.FIFO_RESET);
    }

    /// A full FIFO has lost samples, and with them where a frame begins. It stays full until it is read, so that its
    /// count tells it, and `INT_STATUS` need not be asked.
    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        int bytes = chip.read(MpuRegister.FIFO_COUNTH, 2).getShort();
        if (bytes > fifoBytes - FRAME_BYTES) {
            empty(chip);
            chip.expect(MpuRegister.USER_CTRL, Bits.FIFO_EN);
            return FifoRead.OVERFLOWED;
        }
        var fifo = chip.drain(MpuRegister.FIFO_R_W, bytes / FRAME_BYTES, FRAME_BYTES);
        chip.expect(MpuRegister.USER_CTRL, Bits.FIFO_EN);
        return FifoRead.of(RawSample.frames(fifo));
    }

    @Override
    public double temperature(ChipRegisters chip) throws IOException {
        return celsius(chip.read(MpuRegister.TEMP_OUT_H, 2).getShort());
    }

    double celsius(short counts) {
        return 21 + counts / 333.87;
    }
}

package org.plumbline.sensor.imu.mpu6050;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.imu.ImuDriver;

/// Reads the MPU-6050 at ±16 g and ±2000 °/s, one sample at a time.
///
/// The widest ranges, because narrow ones clip brisk motion: inclination error 1.25° becomes 6.35° at ±4 g and
/// ±500 °/s (measured on the BROAD recordings). Datasheet: TDK InvenSense RM-MPU-6000A.
public final class Mpu6050Driver implements ImuDriver {

    private static final double STANDARD_GRAVITY = 9.806_65;
    private static final double ACCEL_SCALE = STANDARD_GRAVITY / 2_048;
    private static final double GYRO_SCALE = Math.toRadians(1 / 16.4);

    /// The chip's own rate with the low-pass filter on, which `SMPLRT_DIV` divides.
    private static final int OUTPUT_RATE_HERTZ = 1_000;

    /// A reset takes up to 100 ms.
    private static final Duration RESET_POLL = Duration.ofMillis(10);

    private static final int RESET_POLLS = 20;

    /// Until the gyroscope has started and a first sample is there: 30 ms, and one at the slowest rate.
    private static final Duration START_UP = Duration.ofMillis(300);

    private final RegisterBus bus;
    private final byte[] frame = new byte[14];
    private final ByteBuffer words = ByteBuffer.wrap(frame);

    private Mpu6050Driver(RegisterBus bus) {
        this.bus = bus;
    }

    /// Finds the device, resets and configures it, and reads the configuration back.
    ///
    /// @param rateHertz how often it will be read, 4 to 1000; sets the sample rate and the low-pass filter
    /// @throws IOException if another device answers, the reset does not end, or the configuration did not stick
    public static Mpu6050Driver open(RegisterBus bus, int rateHertz, Delay delay) throws IOException {
        if (rateHertz < 4 || rateHertz > OUTPUT_RATE_HERTZ) {
            throw new IllegalArgumentException("rateHertz must be 4 to %d: %d".formatted(OUTPUT_RATE_HERTZ, rateHertz));
        }
        expect(bus, Registers.WHO_AM_I, Registers.DEVICE_ID);
        reset(bus, delay);
        configure(bus, Registers.PWR_MGMT_1, Registers.CLKSEL_PLL_GYRO_X);
        configure(bus, Registers.PWR_MGMT_2, Registers.ALL_AXES_ON);
        configure(bus, Registers.CONFIG, LowPass.forRate(rateHertz).bits);
        configure(bus, Registers.SMPLRT_DIV, OUTPUT_RATE_HERTZ / rateHertz - 1);
        configure(bus, Registers.GYRO_CONFIG, Registers.FS_SEL_2000_DPS);
        configure(bus, Registers.ACCEL_CONFIG, Registers.AFS_SEL_16_G);
        delay.await(START_UP);
        return new Mpu6050Driver(bus);
    }

    @Override
    public String name() {
        return "MPU-6050";
    }

    @Override
    public ImuSample read(SampleTime at) throws IOException {
        bus.read(Registers.ACCEL_XOUT_H, frame);
        if (isSilent(words)) {
            throw new IOException("MPU-6050: acceleration and angular rate are all zero: the chip sleeps or was reset");
        }
        return decode(words, at);
    }

    /// Acceleration, then temperature, then angular rate: seven big-endian words.
    static ImuSample decode(ByteBuffer words, SampleTime at) {
        return new ImuSample(at, vector(words, 0, ACCEL_SCALE), vector(words, 8, GYRO_SCALE));
    }

    /// Gravity always shows on some axis, so six zeros are what a chip says that does not measure.
    private static boolean isSilent(ByteBuffer words) {
        return words.getLong(0) >>> 16 == 0 && words.getLong(6) << 16 == 0;
    }

    private static Vector3 vector(ByteBuffer words, int offset, double scale) {
        return new Vector3(
                words.getShort(offset) * scale, words.getShort(offset + 2) * scale, words.getShort(offset + 4) * scale);
    }

    private static void reset(RegisterBus bus, Delay delay) throws IOException {
        bus.write(Registers.PWR_MGMT_1, Registers.DEVICE_RESET);
        for (int i = 0; i < RESET_POLLS; i++) {
            delay.await(RESET_POLL);
            if (bus.read(Registers.PWR_MGMT_1) == Registers.SLEEP) {
                return;
            }
        }
        throw new IOException(
                "MPU-6050: reset did not end within %d ms".formatted(RESET_POLLS * RESET_POLL.toMillis()));
    }

    private static void configure(RegisterBus bus, int register, int value) throws IOException {
        bus.write(register, value);
        expect(bus, register, value);
    }

    private static void expect(RegisterBus bus, int register, int wanted) throws IOException {
        int found = bus.read(register);
        if (found != wanted) {
            throw new IOException(
                    "MPU-6050: register 0x%02X is 0x%02X, expected 0x%02X".formatted(register, found, wanted));
        }
    }

    @Override
    public void close() throws IOException {
        bus.close();
    }
}

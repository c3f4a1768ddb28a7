package org.plumbline.sensor.imu.bno055;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.Register;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.ImuScale;
import org.plumbline.sensor.imu.RawSample;
import org.plumbline.sensor.imu.SelfTest;

/// The BNO055 as two plain sensors. It has no FIFO, so every sample is asked for.
public enum Bno055Chip implements ImuChip {
    BNO055;

    /// Into `CONFIGMODE` 19 ms, out of it 7 ms.
    static final Duration MODE_SWITCH = Duration.ofMillis(20);

    /// Its processor starts anew and acknowledges nothing: 650 ms.
    private static final Duration RESET = Duration.ofMillis(700);

    /// The gyroscope needs 30 ms to start.
    private static final Duration START_UP = Duration.ofMillis(50);

    /// Acceleration, the magnetic field, angular rate: nine little-endian words, which are of one moment.
    private static final int FRAME_BYTES = 18;

    private static final int GYRO_AT = 12;

    /// It counts mg and sixteenths of °/s, and so ends before its words do: at 16 g and 2,000 °/s.
    private static final int END_OF_ACCEL = 15_990;

    private static final int END_OF_GYRO = 31_950;

    @Override
    public String title() {
        return "BNO055";
    }

    @Override
    public List<Integer> addresses() {
        return List.of(0x28, 0x29);
    }

    @Override
    public Register identityRegister() {
        return BnoRegister.CHIP_ID;
    }

    @Override
    public int identity() {
        return 0xA0;
    }

    /// A process that ended between two writes has left the chip at page 1.
    @Override
    public void showIdentity(ChipRegisters chip) throws IOException {
        if (chip.read(BnoRegister.CHIP_ID) != identity() && chip.read(BnoRegister.PAGE_ID) == 1) {
            chip.configure(BnoRegister.PAGE_ID, 0);
        }
    }

    @Override
    public ImuScale scale() {
        return ImuScale.of(1_000, 16);
    }

    @Override
    public double rateHertz(int wanted) {
        return PollRate.forRate(wanted).hertz();
    }

    @Override
    public boolean hasFifo() {
        return false;
    }

    @Override
    public void configure(ChipRegisters chip, int rateHertz, Delay delay) throws IOException {
        var rate = PollRate.forRate(rateHertz);
        chip.configure(BnoRegister.PAGE_ID, 0);
        stop(chip, delay);
        chip.configure(BnoRegister.PWR_MODE, Bits.NORMAL);
        chip.configure(BnoRegister.UNIT_SEL, Bits.MG_AND_DPS);
        chip.configure(BnoRegister.AXIS_MAP_CONFIG, Bits.AXES_AS_PRINTED);
        chip.configure(BnoRegister.AXIS_MAP_SIGN, 0);
        chip.configure(BnoRegister.PAGE_ID, 1);
        chip.configure(BnoRegister.ACC_CONFIG, rate.accel);
        chip.configure(BnoRegister.GYR_CONFIG_0, rate.gyro);
        chip.configure(BnoRegister.GYR_CONFIG_1, Bits.NORMAL);
        chip.configure(BnoRegister.PAGE_ID, 0);
        chip.configure(BnoRegister.OPR_MODE, Bits.ACCGYRO);
        delay.await(START_UP);
    }

    /// A chip that measures is reset, in case it is stuck; one that does not has just had its power back.
    private void stop(ChipRegisters chip, Delay delay) throws IOException {
        if (chip.read(BnoRegister.OPR_MODE) != Bits.CONFIGMODE) {
            chip.write(BnoRegister.SYS_TRIGGER, Bits.RST_SYS);
            delay.await(RESET);
            chip.await(BnoRegister.CHIP_ID, 0xFF, identity(), delay);
        }
        chip.expect(BnoRegister.OPR_MODE, Bits.CONFIGMODE);
    }

    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        var frame = chip.read(BnoRegister.ACC_DATA_X_LSB, FRAME_BYTES);
        chip.expect(BnoRegister.OPR_MODE, Bits.ACCGYRO);
        return FifoRead.of(List.of(decode(frame)));
    }

    static RawSample decode(ByteBuffer frame) {
        var raw = RawSample.at(frame.order(ByteOrder.LITTLE_ENDIAN), 0, GYRO_AT);
        return new RawSample(
                clip(raw.ax(), END_OF_ACCEL),
                clip(raw.ay(), END_OF_ACCEL),
                clip(raw.az(), END_OF_ACCEL),
                clip(raw.gx(), END_OF_GYRO),
                clip(raw.gy(), END_OF_GYRO),
                clip(raw.gz(), END_OF_GYRO));
    }

    private static short clip(short word, int end) {
        return word >= end ? Short.MAX_VALUE : word <= -end ? Short.MIN_VALUE : word;
    }

    @Override
    public SelfTest selfTest() {
        return new BuiltInTest();
    }

    /// In whole degrees.
    @Override
    public double temperature(ChipRegisters chip) throws IOException {
        return (byte) chip.read(BnoRegister.TEMP);
    }
}

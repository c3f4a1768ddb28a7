package org.plumbline.sensor.imu.bmi270;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.Register;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.ImuScale;
import org.plumbline.sensor.imu.PushTest;
import org.plumbline.sensor.imu.SelfTest;

/// The BMI270.
///
/// @param image the file with its maker's program; without one it is known by name, but cannot be started
public record Bmi270Chip(@Nullable Path image) implements ImuChip {

    private static final int FIFO_BYTES = 2_048;

    /// 8,192 are too many for one transfer; addresses count words.
    private static final int BURST_BYTES = 256;

    /// A reset takes 2 ms.
    private static final Duration RESET = Duration.ofMillis(5);

    /// After power save is off: 450 µs.
    private static final Duration WAKE_UP = Duration.ofMillis(1);

    /// Both sensors need 45 ms at most to start.
    private static final Duration START_UP = Duration.ofMillis(50);

    @Override
    public String title() {
        return "BMI270";
    }

    @Override
    public List<Integer> addresses() {
        return List.of(0x68, 0x69);
    }

    @Override
    public Register identityRegister() {
        return BmiRegister.CHIP_ID;
    }

    @Override
    public int identity() {
        return 0x24;
    }

    @Override
    public ImuScale scale() {
        return ImuScale.of(2_048, 16.384);
    }

    @Override
    public double rateHertz(int wanted) {
        return DataRate.forRate(wanted).hertz();
    }

    @Override
    public void configure(ChipRegisters chip, int rateHertz, Delay delay) throws IOException {
        if (image == null) {
            throw new IOException("BMI270: it needs its maker's program at each start: set bmi270_image to the path of "
                    + InitImage.SOURCE);
        }
        var program = InitImage.read(image);
        chip.write(BmiRegister.CMD, Bits.SOFTRESET);
        delay.await(RESET);
        chip.configure(BmiRegister.PWR_CONF, Bits.NO_POWER_SAVE);
        delay.await(WAKE_UP);
        load(chip, program);
        awaitInitialised(chip, delay);
        configureSensors(chip, DataRate.forRate(rateHertz));
        chip.configure(BmiRegister.PWR_CTRL, Bits.ALL_ON);
        delay.await(START_UP);
        chip.configure(BmiRegister.FIFO_DOWNS, Bits.FILTERED);
        chip.configure(BmiRegister.FIFO_CONFIG_0, Bits.STREAM);
        chip.configure(BmiRegister.FIFO_CONFIG_1, Bits.BOTH_WITH_HEADER);
        chip.write(BmiRegister.CMD, Bits.FIFO_FLUSH);
    }

    private static void load(ChipRegisters chip, byte[] program) throws IOException {
        chip.write(BmiRegister.INIT_CTRL, Bits.LOAD);
        for (int from = 0; from < program.length; from += BURST_BYTES) {
            int word = from / 2;
            chip.write(BmiRegister.INIT_ADDR_0, new byte[] {(byte) (word & 0xF), (byte) (word >> 4)});
            chip.write(BmiRegister.INIT_DATA, Arrays.copyOfRange(program, from, from + BURST_BYTES));
        }
        chip.write(BmiRegister.INIT_CTRL, Bits.LOADED);
    }

    private void awaitInitialised(ChipRegisters chip, Delay delay) throws IOException {
        try {
            chip.await(BmiRegister.INTERNAL_STATUS, Bits.MESSAGE, Bits.INIT_OK, delay);
        } catch (IOException e) {
            throw new IOException("%s, so it did not take bmi270_image %s".formatted(e.getMessage(), image), e);
        }
    }

    private static void configureSensors(ChipRegisters chip, DataRate rate) throws IOException {
        chip.configure(BmiRegister.ACC_CONF, Bits.ACC_NORMAL | rate.code);
        chip.configure(BmiRegister.ACC_RANGE, Bits.ACC_16_G);
        chip.configure(BmiRegister.GYR_CONF, Bits.GYR_NORMAL | rate.code);
        chip.configure(BmiRegister.GYR_RANGE, Bits.GYR_2000_DPS);
        chip.configure(BmiRegister.FEAT_PAGE, 0);
    }

    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        int bytes = chip.read(BmiRegister.FIFO_LENGTH_0, 2)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getShort()
                & 0x3FFF;
        if (bytes > FIFO_BYTES - HeaderFifo.FRAME_BYTES) {
            return overflowed(chip);
        }
        int frames = bytes / HeaderFifo.FRAME_BYTES;
        var fifo = chip.drain(BmiRegister.FIFO_DATA, frames, HeaderFifo.FRAME_BYTES);
        var read = HeaderFifo.decode(fifo, crossSense(chip));
        chip.expect(BmiRegister.PWR_CTRL, Bits.ALL_ON);
        return read.overflowed() ? overflowed(chip) : read;
    }

    private static FifoRead overflowed(ChipRegisters chip) throws IOException {
        chip.write(BmiRegister.CMD, Bits.FIFO_FLUSH);
        chip.expect(BmiRegister.PWR_CTRL, Bits.ALL_ON);
        return FifoRead.OVERFLOWED;
    }

    /// `factor_zx`, bits 6:0, with its sign.
    private static int crossSense(ChipRegisters chip) throws IOException {
        return (byte) (chip.read(BmiRegister.GYR_CAS) << 1) >> 1;
    }

    @Override
    public SelfTest selfTest() {
        return new PushTest(new BmiPush());
    }

    @Override
    public double temperature(ChipRegisters chip) throws IOException {
        return 23
                + chip.read(BmiRegister.TEMPERATURE_0, 2)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .getShort()
                        / 512.0;
    }
}

package org.plumbline.sensor.imu.lsm6;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.RawSample;

/// The LSM6DS3TR-C's: bare words in a fixed pattern, angular rate and then acceleration.
final class PatternFifo implements LsmFifo {

    private static final int FRAME_WORDS = 6;
    private static final int FRAME_BYTES = 2 * FRAME_WORDS;

    /// `FIFO_STATUS1` and 2: `DIFF_FIFO`, in words.
    private static final int COUNT = 0x07FF;

    /// `FIFO_STATUS2` bits 6 and 5: `OVER_RUN` and `FIFO_FULL_SMART`.
    private static final int OVERRUN = 0b0110_0000 << 8;

    /// `FIFO_CTRL3`: `DEC_FIFO_GYRO` and `DEC_FIFO_XL` = 001, every sample of both.
    private static final int NO_DECIMATION = 0b0000_1001;

    /// `FIFO_CTRL5` bits 6:3.
    private static final int ODR_FIFO = 0b0111_1000;

    /// `FIFO_CTRL5`, at the address that is `FIFO_CTRL4` on the LSM6DSOX.
    private static final LsmRegister FIFO_CTRL5 = LsmRegister.FIFO_CTRL4;

    @Override
    public void start(ChipRegisters chip, DataRate rate) throws IOException {
        chip.configure(LsmRegister.DS3_FIFO_CTRL3, NO_DECIMATION);
        empty(chip, rate.code << 3);
    }

    private static void empty(ChipRegisters chip, int rate) throws IOException {
        chip.configure(FIFO_CTRL5, rate | Bits.BYPASS);
        chip.configure(FIFO_CTRL5, rate | Bits.CONTINUOUS);
    }

    /// `FIFO_STATUS3` and 4 tell which word of the pattern comes next: 0 where a frame begins.
    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        var status = chip.read(LsmRegister.FIFO_STATUS1, 4).order(ByteOrder.LITTLE_ENDIAN);
        int words = status.getShort(0) & COUNT;
        boolean misaligned = words > 0 && status.getShort(2) != 0;
        if ((status.getShort(0) & OVERRUN) != 0 || misaligned) {
            empty(chip, chip.read(FIFO_CTRL5) & ODR_FIFO);
            return FifoRead.OVERFLOWED;
        }
        var fifo = chip.drain(LsmRegister.FIFO_DATA_OUT_L, words / FRAME_WORDS, FRAME_BYTES);
        int mode = chip.read(FIFO_CTRL5) & ~ODR_FIFO;
        if (mode != Bits.CONTINUOUS) {
            throw new IOException("LSM6DS3TR-C: FIFO_MODE is %d, expected %d".formatted(mode, Bits.CONTINUOUS));
        }
        return FifoRead.of(decode(fifo));
    }

    static List<RawSample> decode(ByteBuffer fifo) {
        fifo.order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.range(0, fifo.limit() / FRAME_BYTES)
                .mapToObj(i -> RawSample.at(fifo, i * FRAME_BYTES + 6, i * FRAME_BYTES))
                .toList();
    }
}

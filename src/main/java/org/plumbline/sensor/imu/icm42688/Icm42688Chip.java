package org.plumbline.sensor.imu.icm42688;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
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

/// The ICM-42688-P.
public enum Icm42688Chip implements ImuChip {
    ICM_42688_P;

    /// Header, acceleration, angular rate, temperature (1), time stamp (2).
    private static final int PACKET_BYTES = 16;

    /// 2 KiB.
    private static final int FIFO_PACKETS = 128;

    /// A reset takes 1 ms.
    private static final Duration RESET = Duration.ofMillis(2);

    /// The gyroscope needs 45 ms to start, and 200 µs in which no register may be written.
    private static final Duration START_UP = Duration.ofMillis(50);

    @Override
    public String title() {
        return "ICM-42688-P";
    }

    @Override
    public List<Integer> addresses() {
        return List.of(0x68, 0x69);
    }

    @Override
    public Register identityRegister() {
        return IcmRegister.WHO_AM_I;
    }

    @Override
    public int identity() {
        return 0x47;
    }

    @Override
    public ImuScale scale() {
        return ImuScale.of(2_048, 16.4);
    }

    @Override
    public double rateHertz(int wanted) {
        return DataRate.forRate(wanted).hertz();
    }

    @Override
    public void configure(ChipRegisters chip, int rateHertz, Delay delay) throws IOException {
        var rate = DataRate.forRate(rateHertz);
        chip.configure(IcmRegister.REG_BANK_SEL, 0);
        chip.write(IcmRegister.DEVICE_CONFIG, Bits.SOFT_RESET_CONFIG);
        delay.await(RESET);
        chip.await(IcmRegister.INT_STATUS, Bits.RESET_DONE_INT, Bits.RESET_DONE_INT, delay);
        chip.configure(IcmRegister.INTF_CONFIG0, Bits.COUNT_REC_BIG_ENDIAN);
        chip.configure(IcmRegister.GYRO_CONFIG0, rate.config0);
        chip.configure(IcmRegister.ACCEL_CONFIG0, rate.config0);
        chip.configure(IcmRegister.GYRO_ACCEL_CONFIG0, rate.filter);
        chip.configure(IcmRegister.FIFO_CONFIG1, Bits.PACKET_3);
        chip.configure(IcmRegister.PWR_MGMT0, Bits.BOTH_LOW_NOISE);
        delay.await(START_UP);
        chip.configure(IcmRegister.FIFO_CONFIG, Bits.STREAM_TO_FIFO);
        empty(chip);
    }

    private static void empty(ChipRegisters chip) throws IOException {
        chip.write(IcmRegister.SIGNAL_PATH_RESET, Bits.FIFO_FLUSH);
        chip.read(IcmRegister.INT_STATUS);
    }

    /// `FIFO_COUNT` stands behind `INT_STATUS`.
    @Override
    public FifoRead drain(ChipRegisters chip) throws IOException {
        var status = chip.read(IcmRegister.INT_STATUS, 3);
        boolean overflow = (status.get(0) & Bits.FIFO_FULL_INT) != 0;
        int packets = status.getShort(1);
        if (overflow || packets >= FIFO_PACKETS) {
            empty(chip);
            chip.expect(IcmRegister.PWR_MGMT0, Bits.BOTH_LOW_NOISE);
            return FifoRead.OVERFLOWED;
        }
        var fifo = chip.drain(IcmRegister.FIFO_DATA, packets, PACKET_BYTES);
        chip.expect(IcmRegister.PWR_MGMT0, Bits.BOTH_LOW_NOISE);
        return FifoRead.of(decode(fifo));
    }

    /// The sensors start one after the other, and packets from before both run are marked as invalid.
    static List<RawSample> decode(ByteBuffer fifo) throws IOException {
        var samples = new ArrayList<RawSample>();
        for (int packet = 0; packet < fifo.limit(); packet += PACKET_BYTES) {
            int header = Byte.toUnsignedInt(fifo.get(packet));
            if ((header & Bits.HEADER_MASK) != Bits.HEADER_ACCEL_GYRO) {
                throw new IOException(
                        "ICM-42688-P: header of a FIFO packet is 0x%02X, expected 0x6_".formatted(header));
            }
            samples.add(RawSample.at(fifo, packet + 1, packet + 7));
        }
        return samples;
    }

    @Override
    public SelfTest selfTest() {
        return new PushTest(new IcmPush());
    }

    @Override
    public double temperature(ChipRegisters chip) throws IOException {
        return 25 + chip.read(IcmRegister.TEMP_DATA1, 2).getShort() / 132.48;
    }
}

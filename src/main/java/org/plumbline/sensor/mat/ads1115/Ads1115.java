package org.plumbline.sensor.mat.ads1115;

import java.io.IOException;
import java.time.Duration;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;

/// One converter of four channels.
final class Ads1115 {

    /// 1/860 s and 10 % for the chip's clock.
    static final Duration CONVERSION_TIME = Duration.ofNanos(1_280_000);

    private static final Duration POLL = Duration.ofNanos(200_000);

    /// Then the chip is given up: five conversion times.
    private static final int POLLS = 25;

    static final Duration PATIENCE = CONVERSION_TIME.plus(POLL.multipliedBy(POLLS));

    private final RegisterBus bus;
    private final byte[] word = new byte[2];
    private int wanted;

    Ads1115(RegisterBus bus) {
        this.bus = bus;
    }

    /// Starts measuring one channel, 0 to 3.
    void start(int channel) throws IOException {
        wanted = Registers.channel(channel);
        write(Registers.CONFIG, wanted | Registers.OS);
    }

    /// Whether the conversion has ended.
    ///
    /// @throws IOException if the configuration is no longer the one that was written: the part has no identity
    ///                     register, so this is how another chip, or one that lost power, is found out
    private boolean isReady() throws IOException {
        int found = read(Registers.CONFIG);
        if ((found & ~Registers.OS) != wanted) {
            throw new IOException(
                    "ADS1115: register CONFIG is 0x%04X, expected 0x%04X".formatted(found & ~Registers.OS, wanted));
        }
        return (found & Registers.OS) != 0;
    }

    /// Waits for the conversion to end.
    ///
    /// @return whether it did in time
    boolean awaitReady(Delay delay) throws IOException {
        for (int i = 0; i < POLLS; i++) {
            if (isReady()) {
                return true;
            }
            delay.await(POLL);
        }
        return false;
    }

    /// The last result, signed: 32,767 is the positive full scale.
    int result() throws IOException {
        return (short) read(Registers.CONVERSION);
    }

    private int read(int register) throws IOException {
        bus.read(register, word);
        return Byte.toUnsignedInt(word[0]) << 8 | Byte.toUnsignedInt(word[1]);
    }

    private void write(int register, int value) throws IOException {
        word[0] = (byte) (value >> 8);
        word[1] = (byte) value;
        bus.write(register, word);
    }

    void close() throws IOException {
        bus.close();
    }
}

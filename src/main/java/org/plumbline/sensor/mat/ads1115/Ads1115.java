package org.plumbline.sensor.mat.ads1115;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.bus.RegisterRead;

/// One converter of four channels.
final class Ads1115 {

    /// 1/860 s and 10 % for the chip's clock.
    static final Duration CONVERSION_TIME = Duration.ofNanos(1_280_000);

    private static final Duration POLL = Duration.ofNanos(200_000);

    /// Then the chip is given up: five conversion times.
    private static final int POLLS = 25;

    static final Duration PATIENCE = CONVERSION_TIME.plus(POLL.multipliedBy(POLLS));

    private final RegisterBus bus;
    private final RegisterRead config = new RegisterRead(Registers.CONFIG, 2);
    private final RegisterRead conversion = new RegisterRead(Registers.CONVERSION, 2);
    private final List<RegisterRead> outcome = List.of(config, conversion);
    private int wanted;

    Ads1115(RegisterBus bus) {
        this.bus = bus;
    }

    /// Starts measuring one channel, 0 to 3.
    void start(int channel) throws IOException {
        wanted = Registers.channel(channel);
        int start = wanted | Registers.OS;
        bus.write(Registers.CONFIG, new byte[] {(byte) (start >> 8), (byte) start});
    }

    /// Whether the conversion has ended. Its result is read in the same transaction: after the flag, so that a set
    /// flag means it.
    ///
    /// @throws IOException if the configuration is no longer the one that was written: the part has no identity
    ///                     register, so this is how another chip, or one that lost power, is found out
    private boolean isReady() throws IOException {
        bus.read(outcome);
        int found = unsigned(config);
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

    /// Of the conversion that ended last, signed: 32,767 is the positive full scale.
    int result() {
        return (short) unsigned(conversion);
    }

    private static int unsigned(RegisterRead word) {
        var bytes = word.bytes();
        return Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
    }

    void close() throws IOException {
        bus.close();
    }
}

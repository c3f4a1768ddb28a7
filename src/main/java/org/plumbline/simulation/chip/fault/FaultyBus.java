package org.plumbline.simulation.chip.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.chip.ChipClock;

/// The wires to one chip, which can be given a fault.
public final class FaultyBus implements RegisterBus {

    /// After which the kernel's driver gives a transfer up.
    private static final Duration KERNEL_TIMEOUT = Duration.ofSeconds(1);

    private final RegisterBus chip;
    private final Runnable losePower;
    private final ChipClock clock;
    private WireFault fault = WireFault.NONE;

    /// @param losePower of the chip
    public FaultyBus(RegisterBus chip, Runnable losePower, ChipClock clock) {
        this.chip = chip;
        this.losePower = losePower;
        this.clock = clock;
    }

    /// From now on.
    public void have(WireFault fault) {
        this.fault = fault;
    }

    @Override
    public int read(int register) throws IOException {
        check(register);
        return fault == WireFault.FLOATING ? 0xFF : chip.read(register);
    }

    @Override
    public void read(int firstRegister, byte[] into) throws IOException {
        check(firstRegister);
        if (fault == WireFault.FLOATING) {
            Arrays.fill(into, (byte) 0xFF);
            return;
        }
        if (fault == WireFault.TRUNCATED && into.length > 1) {
            int half = into.length / 2;
            chip.read(firstRegister, new byte[half]);
            throw failure(firstRegister, "%d of %d bytes came".formatted(half, into.length));
        }
        chip.read(firstRegister, into);
    }

    @Override
    public void write(int register, int value) throws IOException {
        check(register);
        if (fault != WireFault.FLOATING) {
            chip.write(register, value);
        }
    }

    @Override
    public void write(int firstRegister, byte[] from) throws IOException {
        check(firstRegister);
        if (fault != WireFault.FLOATING) {
            chip.write(firstRegister, from);
        }
    }

    private void check(int register) throws IOException {
        switch (fault) {
            case NACK -> throw failure(register, "Remote I/O error");
            case BUSY -> throw failure(register, "Device or resource busy");
            case STUCK -> {
                clock.await(KERNEL_TIMEOUT);
                throw failure(register, "Connection timed out");
            }
            case UNPLUGGED -> {
                losePower.run();
                throw failure(register, "Remote I/O error");
            }
            case NONE, TRUNCATED, FLOATING -> {}
        }
    }

    private static IOException failure(int register, String words) {
        return new IOException("simulated I2C bus, register 0x%02X: %s".formatted(register, words));
    }

    @Override
    public void close() throws IOException {
        chip.close();
    }
}

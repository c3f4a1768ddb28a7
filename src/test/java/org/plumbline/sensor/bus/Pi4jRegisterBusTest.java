package org.plumbline.sensor.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.pi4j.exception.Pi4JException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.board.Board;

class Pi4jRegisterBusTest {

    private final List<String> told = new ArrayList<>();
    private final Pi4jRegisterBus bus = new Pi4jRegisterBus("I2C bus 1, address 0x68", ScriptedDevice::new);

    private boolean broken;

    @Test
    void theDeviceIsOpenedAtTheFirstTransferAndKept() throws IOException {
        assertThat(told).isEmpty();
        assertThat(bus.read(0x75)).isEqualTo(0xEE);
        bus.write(0x6B, 1);
        assertThat(told).containsExactly("open", "read 1 at 75", "write 1 at 6B");
    }

    @Test
    void afterAFailureTheDeviceIsClosedAndOpenedAnew() throws IOException {
        bus.read(0x75);
        broken = true;
        assertThatIOException()
                .isThrownBy(() -> bus.write(0x6B, new byte[2]))
                .withMessage("I2C bus 1, address 0x68, register 0x6B: write failed: Remote I/O error");
        broken = false;
        bus.read(0x3B, new byte[14]);
        assertThat(told).containsExactly("open", "read 1 at 75", "close", "open", "read 14 at 3B");
    }

    @Test
    void closingClosesAnOpenDeviceOnce() throws IOException {
        bus.close();
        bus.read(0x75);
        bus.close();
        bus.close();
        assertThat(told).containsExactly("open", "read 1 at 75", "close");
    }

    /// No machine has 90 I2C buses, so this runs the real provider everywhere, the Pi included.
    @Test
    void aBusThatIsNotThereIsAnErrorEachTime() throws IOException {
        try (var board = Board.open();
                var absent = new Pi4jRegisterBus(board, 90, 0x68)) {
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatIOException()
                        .isThrownBy(() -> absent.read(0x75))
                        .withMessageStartingWith("I2C bus 90, address 0x68, register 0x75: read failed: ");
            }
        }
    }

    @Test
    void anAddressOutsideSevenBitsIsRefused() throws IOException {
        try (var board = Board.open()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pi4jRegisterBus(board, 1, 0x78))
                    .withMessage("address must be 0x08 to 0x77: 0x78");
        }
    }

    /// Fails as Pi4J does: the kernel's words are those of the cause.
    private final class ScriptedDevice implements I2cDevice {

        ScriptedDevice() {
            told.add("open");
        }

        @Override
        public void read(int register, byte[] into) {
            fail();
            told.add("read %d at %02X".formatted(into.length, register));
            into[0] = (byte) 0xEE;
        }

        @Override
        public void write(int register, byte[] from) {
            fail();
            told.add("write %d at %02X".formatted(from.length, register));
        }

        @Override
        public void close() {
            told.add("close");
        }

        private void fail() {
            if (broken) {
                throw new Pi4JException("Failed to execute", new IOException("Remote I/O error"));
            }
        }
    }
}

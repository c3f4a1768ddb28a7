package org.plumbline.sensor.bus;

import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.plumbline.board.Board;

class Pi4jRegisterBusTest {

    /// No machine has 90 I2C buses, so this runs the real provider everywhere, the Pi included.
    @Test
    void aBusThatIsNotThereIsAnErrorThatNamesBusAddressAndRegister() throws IOException {
        try (var board = Board.open();
                var bus = new Pi4jRegisterBus(board, 90, 0x68)) {
            assertThatIOException()
                    .isThrownBy(() -> bus.read(0x75))
                    .withMessageStartingWith("I2C bus 90, address 0x68, register 0x75: read failed: ");
        }
    }

    @Test
    void everyTransferOfAFailedBusFailsAgainInsteadOfAnsweringZero() throws IOException {
        try (var board = Board.open();
                var bus = new Pi4jRegisterBus(board, 90, 0x68)) {
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatIOException().isThrownBy(() -> bus.read(0x3B, new byte[14]));
                assertThatIOException().isThrownBy(() -> bus.write(0x6B, 1));
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
}

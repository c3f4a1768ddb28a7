package org.plumbline.board.line;

import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.plumbline.board.Board;

class Pi4jOutputLineTest {

    /// No board has 900 lines, so this runs the real provider everywhere, the Pi included.
    @Test
    void aLineThatIsNotThereIsAnErrorThatNamesIt() throws IOException {
        try (var board = Board.open()) {
            assertThatIOException()
                    .isThrownBy(() -> Pi4jOutputLine.open(board, 900))
                    .withMessageStartingWith("GPIO 900: open failed: ");
        }
    }
}

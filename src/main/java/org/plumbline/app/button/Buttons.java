package org.plumbline.app.button;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.board.line.InputLine;
import org.plumbline.core.button.Gesture;
import org.tinylog.Logger;

/// All buttons there are; they do the same. One that cannot be had is told, and the others work.
public final class Buttons implements AutoCloseable {

    /// Takes a line by its BCM number.
    @FunctionalInterface
    public interface Lines {
        InputLine open(int pin) throws IOException;
    }

    private final List<Button> buttons = new ArrayList<>();

    private Buttons() {}

    /// Listens to the buttons on `pins`.
    ///
    /// @param pressed told of each gesture, on a thread of the button's own
    public static Buttons listen(Lines lines, List<Integer> pins, Consumer<Gesture> pressed) {
        var all = new Buttons();
        for (int pin : pins) {
            try {
                all.buttons.add(Button.listen(lines.open(pin), System::nanoTime, pressed));
            } catch (IOException e) {
                Logger.error("no button on GPIO {}: {}", pin, e.getMessage());
            }
        }
        return all;
    }

    @Override
    public void close() {
        for (var button : buttons) {
            try {
                button.close();
            } catch (IOException e) {
                Logger.warn("a button was not closed: {}", e.getMessage());
            }
        }
    }
}

package org.plumbline.board.line;

import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalStateChangeListener;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.board.Board;

/// One GPIO line of the Pi that is read, pulled up inside the Pi, over Pi4J's gpiod provider.
///
/// An edge is stamped when Pi4J tells it, some milliseconds after it happened.
public final class Pi4jInputLine implements InputLine {

    private final Board board;
    private final int gpio;
    private final DigitalInput input;
    private @Nullable DigitalStateChangeListener telling;

    private Pi4jInputLine(Board board, int gpio, DigitalInput input) {
        this.board = board;
        this.gpio = gpio;
        this.input = input;
    }

    /// Takes the line; a button against ground then reads low while it is pressed.
    ///
    /// @param gpio number of the line as the Pi's documentation counts them (BCM)
    /// @throws IOException if the board has no such line, or another program holds it
    public static Pi4jInputLine open(Board board, int gpio) throws IOException {
        var context = board.context();
        var config = DigitalInput.newConfigBuilder(context)
                .id("gpio-" + gpio)
                .address(gpio)
                .pull(PullResistance.PULL_UP)
                .debounce(0L)
                .build();
        DigitalInputProvider provider = context.provider(GpioDDigitalInputProvider.ID);
        try {
            return new Pi4jInputLine(board, gpio, provider.create(config));
        } catch (Pi4JException | IllegalStateException e) {
            throw failure(gpio, "open", e);
        }
    }

    @Override
    public boolean isHigh() throws IOException {
        try {
            return input.isHigh();
        } catch (Pi4JException | IllegalStateException e) {
            throw failure(gpio, "read", e);
        }
    }

    @Override
    public void onEdge(Consumer<Edge> listener) {
        stopTelling();
        DigitalStateChangeListener next = change ->
                listener.accept(new Edge(System.nanoTime(), change.state().isHigh()));
        telling = next;
        input.addListener(next);
    }

    private void stopTelling() {
        if (telling != null) {
            input.removeListener(telling);
            telling = null;
        }
    }

    @Override
    public void close() throws IOException {
        stopTelling();
        try {
            board.context().shutdown(input);
        } catch (Pi4JException | IllegalStateException e) {
            throw failure(gpio, "close", e);
        }
    }

    private static IOException failure(int gpio, String verb, Exception cause) {
        return new IOException("GPIO %d: %s failed: %s".formatted(gpio, verb, cause.getMessage()), cause);
    }
}

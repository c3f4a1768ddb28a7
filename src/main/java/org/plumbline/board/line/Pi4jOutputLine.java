package org.plumbline.board.line;

import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import java.io.IOException;
import org.plumbline.board.Board;

/// One GPIO line of the Pi, over Pi4J's gpiod provider.
public final class Pi4jOutputLine implements OutputLine {

    private final Board board;
    private final int gpio;
    private final DigitalOutput output;

    private Pi4jOutputLine(Board board, int gpio, DigitalOutput output) {
        this.board = board;
        this.gpio = gpio;
        this.output = output;
    }

    /// Takes the line and drives it low.
    ///
    /// @param gpio number of the line as the Pi's documentation counts them (BCM)
    /// @throws IOException if the board has no such line, or another program holds it
    public static Pi4jOutputLine open(Board board, int gpio) throws IOException {
        var context = board.context();
        var config = DigitalOutput.newConfigBuilder(context)
                .id("gpio-" + gpio)
                .address(gpio)
                .initial(DigitalState.LOW)
                .shutdown(DigitalState.LOW)
                .build();
        DigitalOutputProvider provider = context.provider(GpioDDigitalOutputProvider.ID);
        try {
            return new Pi4jOutputLine(board, gpio, provider.create(config));
        } catch (Pi4JException | IllegalStateException e) {
            throw failure(gpio, "open", e);
        }
    }

    @Override
    public void set(boolean high) throws IOException {
        try {
            output.setState(high);
        } catch (Pi4JException | IllegalStateException e) {
            throw failure(gpio, "set", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            output.setState(false);
            board.context().shutdown(output);
        } catch (Pi4JException | IllegalStateException e) {
            throw failure(gpio, "close", e);
        }
    }

    private static IOException failure(int gpio, String verb, Exception cause) {
        return new IOException("GPIO %d: %s failed: %s".formatted(gpio, verb, cause.getMessage()), cause);
    }
}

package org.plumbline.board;

import com.pi4j.Pi4J;
import com.pi4j.boardinfo.definition.BoardModel;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2CProvider;
import java.io.IOException;

/// The Pi's buses and pins: one Pi4J context that holds the real providers and nothing else.
///
/// Providers are named one by one. Left to find plug-ins by itself, Pi4J 3.0.4 falls back to stand-ins
/// that answer 0 to every read and never fail, so a missing jar would look like a perfectly still sitter.
public final class Board implements AutoCloseable {

    private final Context context;

    private Board(Context context) {
        this.context = context;
    }

    /// Starts Pi4J.
    ///
    /// @throws IOException if Pi4J does not start, or a provider is not the real one
    public static Board open() throws IOException {
        try {
            return over(Pi4J.newContextBuilder()
                    .noAutoDetect()
                    .disableShutdownHook()
                    .add(
                            LinuxFsI2CProvider.newInstance(),
                            GpioDDigitalOutputProvider.newInstance(),
                            GpioDDigitalInputProvider.newInstance())
                    .add(new RealRaspberryPi())
                    .build());
        } catch (Pi4JException e) {
            throw new IOException("Pi4J did not start: " + e.getMessage(), e);
        }
    }

    /// A board over a context made elsewhere, refused and shut down if it holds a stand-in.
    static Board over(Context context) throws IOException {
        var board = new Board(context);
        try {
            RealProvider.require(context, LinuxFsI2CProvider.ID, LinuxFsI2CProvider.class);
            RealProvider.require(context, GpioDDigitalOutputProvider.ID, GpioDDigitalOutputProvider.class);
            RealProvider.require(context, GpioDDigitalInputProvider.ID, GpioDDigitalInputProvider.class);
            return board;
        } catch (IOException e) {
            board.close();
            throw e;
        }
    }

    /// For the classes that talk to a bus or a line, and for no others.
    public Context context() {
        return context;
    }

    /// The board's model, as Pi4J tells it.
    public String model() {
        return context.boardInfo().getBoardModel().getLabel();
    }

    /// Whether Pi4J knows this board, which it needs to for GPIO lines.
    public boolean isKnown() {
        return context.boardInfo().getBoardModel() != BoardModel.UNKNOWN;
    }

    @Override
    public void close() {
        if (!context.isShutdown()) {
            context.shutdown();
        }
    }
}

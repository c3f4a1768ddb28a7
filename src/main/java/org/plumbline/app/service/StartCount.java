package org.plumbline.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tinylog.Logger;

/// How many starts in a row ended badly, in a file: neither stopped in order nor alive for [#SURVIVED] minutes.
public final class StartCount {

    /// After so many bad starts the next one is in safe mode. Default 3: a power cut or two are no reason.
    static final int MOST_BAD = 3;

    /// Whoever lives that long has started well, minutes.
    static final int SURVIVED = 5;

    private final Path file;
    private int minutes;

    public StartCount(Path file) {
        this.file = file;
    }

    /// Counts this start, as a bad one until [#minute] or [#stopped] say otherwise.
    ///
    /// @return whether so many went wrong before that this one should be in safe mode
    public boolean begin() {
        int bad = read();
        write(bad + 1);
        return bad >= MOST_BAD;
    }

    /// Another minute has passed.
    public void minute() {
        minutes++;
        if (minutes == SURVIVED) {
            write(0);
        }
    }

    /// Somebody wants it to end.
    public void stopped() {
        write(0);
    }

    private int read() {
        try {
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            Logger.warn("{}: how often the start went wrong cannot be read: {}", file, e.getMessage());
            return 0;
        }
    }

    /// A card that cannot be written does not keep the monitor from starting.
    private void write(int bad) {
        try {
            Files.writeString(file, bad + "\n");
        } catch (IOException e) {
            Logger.warn("{}: starts are not counted: {}", file, e.getMessage());
        }
    }
}

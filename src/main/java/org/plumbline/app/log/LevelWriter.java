package org.plumbline.app.log;

import java.util.Collection;
import java.util.Map;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;
import org.tinylog.core.LogEntryValue;
import org.tinylog.writers.ConsoleWriter;
import org.tinylog.writers.Writer;

/// Lines to the console, those of the level that holds now and above. tinylog's own levels stand once it has begun.
///
/// Named in `tinylog.properties`, and made by tinylog.
public final class LevelWriter implements Writer {

    /// Unless another is asked for.
    static final Level USUAL = Level.INFO;

    private static volatile Level least = USUAL;

    private final Writer console;

    /// @param properties of tinylog's console
    public LevelWriter(Map<String, String> properties) {
        this(new ConsoleWriter(properties));
    }

    LevelWriter(Writer console) {
        this.console = console;
    }

    /// From now on these and graver ones are told.
    static void show(Level level) {
        least = level;
    }

    @Override
    public Collection<LogEntryValue> getRequiredLogEntryValues() {
        return console.getRequiredLogEntryValues();
    }

    @Override
    public void write(LogEntry entry) throws Exception {
        if (entry.getLevel().compareTo(least) >= 0) {
            console.write(entry);
        }
    }

    @Override
    public void flush() throws Exception {
        console.flush();
    }

    @Override
    public void close() throws Exception {
        console.close();
    }
}

package org.plumbline.board.line;

import java.io.IOException;
import java.util.function.Consumer;

/// One wire that is read, such as a button's.
public interface InputLine extends AutoCloseable {

    boolean isHigh() throws IOException;

    /// Tells every edge from now on, in order, on a thread of the line's own.
    ///
    /// Contacts that bounce are the listener's business.
    ///
    /// @param listener must be quick; replaces the one before
    void onEdge(Consumer<Edge> listener);

    /// No edge is told once it has returned.
    @Override
    void close() throws IOException;

    /// A change of the line.
    ///
    /// @param nanos when, on the clock of [System#nanoTime]
    /// @param high  what it changed to
    record Edge(long nanos, boolean high) {}
}

package org.plumbline.board.line;

import java.io.IOException;

/// One wire that is driven high or low; low from the moment it is opened.
public interface OutputLine extends AutoCloseable {

    void set(boolean high) throws IOException;

    /// Leaves the line low.
    @Override
    void close() throws IOException;
}

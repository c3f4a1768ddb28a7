package org.plumbline.app.button;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.board.line.InputLine;

/// A line that a test drives: high until it is pressed. What was pressed before anybody listened is told at once.
final class PressedLine implements InputLine {

    boolean closed;
    private final List<Edge> waiting = new ArrayList<>();
    private Consumer<Edge> listener = waiting::add;

    /// Pressed and let go.
    void press(long nanos, long length) {
        listener.accept(new Edge(nanos, false));
        listener.accept(new Edge(nanos + length, true));
    }

    @Override
    public boolean isHigh() {
        return true;
    }

    @Override
    public void onEdge(Consumer<Edge> next) {
        listener = next;
        waiting.forEach(next);
    }

    @Override
    public void close() {
        closed = true;
    }
}

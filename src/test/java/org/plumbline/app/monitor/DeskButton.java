package org.plumbline.app.monitor;

import java.util.function.Consumer;
import org.plumbline.board.line.InputLine;

/// A button that a test presses.
final class DeskButton implements InputLine {

    private volatile Consumer<Edge> listener = edge -> {};

    void tell(Edge edge) {
        listener.accept(edge);
    }

    @Override
    public boolean isHigh() {
        return true;
    }

    @Override
    public void onEdge(Consumer<Edge> next) {
        listener = next;
    }

    @Override
    public void close() {
        listener = edge -> {};
    }
}

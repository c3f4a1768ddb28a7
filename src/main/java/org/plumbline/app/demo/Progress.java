package org.plumbline.app.demo;

import java.io.PrintWriter;

/// A bar that fills: redrawn in place on a terminal, a line a quarter elsewhere.
final class Progress {

    private static final int WIDTH = 28;

    private final PrintWriter out;
    private final String what;
    private final int total;
    private final boolean terminal;

    Progress(PrintWriter out, String what, int total) {
        this.out = out;
        this.what = what;
        this.total = total;
        this.terminal = isTerminal();
    }

    /// Without a terminal there is no console at all in some runtime images.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    void done(int count) {
        int filled = WIDTH * count / total;
        var bar = "%s [%s%s] %d/%d".formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), count, total);
        if (terminal) {
            out.print("\r" + bar + (count == total ? System.lineSeparator() : ""));
        } else if (count % Math.max(1, total / 4) == 0) {
            out.println(bar);
        }
        out.flush();
    }
}

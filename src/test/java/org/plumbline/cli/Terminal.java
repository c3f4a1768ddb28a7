package org.plumbline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.plumbline.app.Services;

/// What a command printed and how it ended.
///
/// @param out standard output
/// @param err standard error
record Terminal(int exitCode, String out, String err) {

    static Terminal run(Services services, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Cli.run(services, new PrintWriter(out), new PrintWriter(err), args);
        return new Terminal(exitCode, out.toString(), err.toString());
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}

package org.plumbline.app.doctor;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// One thing that was looked at.
///
/// @param subject what, in a word
/// @param words   how it is and, unless it is well, what to do
record Finding(Level level, String subject, String words) {

    /// How it is.
    enum Level {
        OK,
        WARN,
        FAIL
    }

    static Finding ok(String subject, String words) {
        return new Finding(Level.OK, subject, words);
    }

    static Finding warn(String subject, String words) {
        return new Finding(Level.WARN, subject, words);
    }

    static Finding fail(String subject, String words) {
        return new Finding(Level.FAIL, subject, words);
    }

    /// Prints each on a line of its own.
    ///
    /// @return whether none of them is a failure
    static boolean tell(List<Finding> findings, PrintWriter out) {
        findings.stream().map(Finding::line).forEach(out::println);
        out.flush();
        return findings.stream().noneMatch(finding -> finding.level() == Level.FAIL);
    }

    String line() {
        return "%-4s  %-5s  %s".formatted(level.name().toLowerCase(Locale.ROOT), subject, words);
    }
}

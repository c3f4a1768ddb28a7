package org.plumbline.app.doctor;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// One thing that was looked at.
///
/// @param subject what, in a word
/// @param words   how it is and, unless it is well, what to do
public record Finding(Level level, String subject, String words) {

    /// How it is.
    public enum Level {
        OK,
        WARN,
        FAIL
    }

    public static Finding ok(String subject, String words) {
        return new Finding(Level.OK, subject, words);
    }

    public static Finding warn(String subject, String words) {
        return new Finding(Level.WARN, subject, words);
    }

    public static Finding fail(String subject, String words) {
        return new Finding(Level.FAIL, subject, words);
    }

    /// Whether there is nothing to do about it.
    public boolean isWell() {
        return level == Level.OK;
    }

    /// Prints each on a line of its own.
    ///
    /// @return whether none of them is a failure
    static boolean tell(List<Finding> findings, PrintWriter out) {
        findings.stream().map(Finding::line).forEach(out::println);
        out.flush();
        return findings.stream().noneMatch(finding -> finding.level() == Level.FAIL);
    }

    public String line() {
        return "%-4s  %-5s  %s".formatted(level.name().toLowerCase(Locale.ROOT), subject, words);
    }
}

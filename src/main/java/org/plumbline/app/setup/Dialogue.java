package org.plumbline.app.setup;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.plumbline.app.Setup.Console;
import org.plumbline.app.doctor.Finding;
import org.plumbline.config.ConfigurationException;

/// Questions, each with what Enter alone means; a bad answer gets one line, and is asked for again.
record Dialogue(Console console) {

    /// What stands for an empty value, which nobody could type.
    static final String NONE = "none";

    /// What an answer means.
    @FunctionalInterface
    interface Meaning<T> {
        T of(String answer) throws ConfigurationException;
    }

    void say(String line) {
        console.say(line);
    }

    <T> T ask(String question, String byDefault, Meaning<T> meaning) throws IOException, InterruptedException {
        while (true) {
            var answer = console.ask("%s [%s]: ".formatted(question, byDefault)).strip();
            try {
                return meaning.of(answer.isEmpty() ? byDefault : answer);
            } catch (ConfigurationException wrong) {
                say("  " + wrong.complaint());
            }
        }
    }

    /// A text that may be empty: [#NONE] says so.
    <T> T askOrNone(String question, String byDefault, Meaning<T> meaning) throws IOException, InterruptedException {
        return ask(
                "%s, or %s".formatted(question, NONE),
                byDefault.isEmpty() ? NONE : byDefault,
                answer -> meaning.of(answer.equals(NONE) ? "" : answer));
    }

    boolean agrees(String question, boolean byDefault) throws IOException, InterruptedException {
        var choices = byDefault ? "Y/n" : "y/N";
        while (true) {
            var answer = console.ask("%s [%s]: ".formatted(question, choices)).strip();
            switch (answer.toLowerCase(Locale.ROOT)) {
                case "" -> {
                    return byDefault;
                }
                case "y", "yes" -> {
                    return true;
                }
                case "n", "no" -> {
                    return false;
                }
                default -> say("  \"%s\", allowed is yes or no".formatted(answer));
            }
        }
    }

    /// Tells what came of trying an answer.
    ///
    /// @return whether the answer stands: all is well, or it is to be kept for all that
    boolean accepts(List<Finding> findings) throws IOException, InterruptedException {
        findings.forEach(finding -> say("  " + finding.line()));
        return findings.stream().allMatch(Finding::isWell) || agrees("Keep these answers all the same?", false);
    }
}

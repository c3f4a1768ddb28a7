package org.plumbline.app.setup;

import java.io.EOFException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.Setup;

/// Answers questions by how they begin, all others by Enter alone, and remembers what was said.
final class ScriptedConsole implements Setup.Console {

    private static final int MOST_QUESTIONS = 200;

    private final Map<String, Deque<String>> answers = new LinkedHashMap<>();
    private String end = "nowhere";

    final List<String> said = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<String> secretly = new ArrayList<>();

    /// @param answers to the question each time it is asked, the last one from then on
    ScriptedConsole answer(String question, String... answers) {
        this.answers.put(question, new ArrayDeque<>(Arrays.asList(answers)));
        return this;
    }

    /// There is no answer to this question, nor to any after it.
    ScriptedConsole endAt(String question) {
        end = question;
        return this;
    }

    @Override
    public void say(String line) {
        said.add(line);
    }

    @Override
    public String ask(String prompt) throws EOFException {
        asked.add(prompt);
        if (asked.size() > MOST_QUESTIONS) {
            throw new AssertionError("asked without end, at last: " + prompt + "; said: " + said);
        }
        if (prompt.startsWith(end)) {
            throw new EOFException("no more answers");
        }
        return answers.entrySet().stream()
                .filter(entry -> prompt.startsWith(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .map(given -> given.size() > 1 ? given.poll() : given.peek())
                .orElse("");
    }

    @Override
    public String askSecret(String prompt) throws EOFException {
        secretly.add(prompt);
        return ask(prompt);
    }
}

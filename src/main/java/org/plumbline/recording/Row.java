package org.plumbline.recording;

import java.nio.file.Path;
import java.util.List;

/// One line of a recording, cut into fields, that knows where it stands. Fields count from 0, as in a list.
public record Row(Path file, long line, List<String> fields) {

    /// The text of a field; where the line is too short for it, an error.
    public String text(int field) throws RecordingException {
        if (field >= fields.size()) {
            throw wrong(field, "the line ends, expected %d fields or more".formatted(field + 1));
        }
        return fields.get(field);
    }

    public double number(int field) throws RecordingException {
        return parse(field, "a number", Double::parseDouble);
    }

    public long integer(int field) throws RecordingException {
        return parse(field, "a whole number", Long::parseLong);
    }

    /// The field as something else than text.
    ///
    /// @param expected what the field should hold, for the error
    /// @param parser   throws any exception for a text that is not one
    public <T> T parse(int field, String expected, Parser<T> parser) throws RecordingException {
        String text = text(field);
        try {
            return parser.parse(text);
        } catch (RuntimeException _) {
            throw wrong(field, "'%s' found, expected %s".formatted(text, expected));
        }
    }

    public RecordingException wrong(int field, String wrong) {
        return new RecordingException(file, line, field + 1, wrong);
    }

    /// Makes a value of the text of a field.
    @FunctionalInterface
    public interface Parser<T> {
        T parse(String text);
    }
}

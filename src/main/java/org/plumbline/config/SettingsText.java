package org.plumbline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A file of settings as somebody wrote it, in which single values are changed; all else stays, comments too.
///
/// @param name of the file, for whoever has to mend it
public record SettingsText(String name, String text) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,5}(\\.\\d{1,3})?|0x[0-9A-Fa-f]{2}");

    /// What it says, with the defaults of whatever it leaves out.
    ///
    /// @throws ConfigurationException if there is anything in it that is not allowed
    public Configuration read() throws ConfigurationException {
        return ConfigurationFile.parse(name, text);
    }

    /// The same with another value.
    ///
    /// @param path  of a section and a key, such as `imu.chip`
    /// @param value a text
    public SettingsText with(String path, String value) {
        return put(path, quoted(value));
    }

    /// The same with another number. What is none is put in as text, so that reading it tells what is allowed.
    public SettingsText withNumber(String path, String value) {
        return put(path, number(value));
    }

    /// The same with other numbers.
    public SettingsText withNumbers(String path, List<String> values) {
        return put(
                path,
                "["
                        + String.join(
                                ", ", values.stream().map(SettingsText::number).toList()) + "]");
    }

    private static String number(String value) {
        return NUMBER.matcher(value).matches() ? value : quoted(value);
    }

    private static String quoted(String value) {
        return "\"%s\"".formatted(value.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private SettingsText put(String path, String value) {
        int dot = path.indexOf('.');
        String setting = "%s = %s".formatted(path.substring(dot + 1), value);
        var lines = new ArrayList<>(text.lines().toList());
        var key = new KeyLine(text).of(path);
        var section = new KeyLine(text).of(path.substring(0, dot));
        if (key.isPresent()) {
            replace(lines, key.getAsInt() - 1, setting);
        } else if (section.isPresent()) {
            lines.add(section.getAsInt(), setting);
        } else {
            lines.addAll(List.of("", "[%s]".formatted(path.substring(0, dot)), setting));
        }
        return new SettingsText(name, String.join("\n", lines) + "\n");
    }

    /// A list may go on over several lines.
    private static void replace(List<String> lines, int at, String setting) {
        int open = brackets(lines.get(at));
        lines.set(at, setting);
        while (open > 0 && at + 1 < lines.size()) {
            open += brackets(lines.remove(at + 1));
        }
    }

    private static int brackets(String line) {
        return line.chars().map(c -> c == '[' ? 1 : c == ']' ? -1 : 0).sum();
    }
}

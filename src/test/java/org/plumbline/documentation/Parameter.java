package org.plumbline.documentation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.core.check.Length;

/// One number that can be set, as its comment describes it and as the code has it.
///
/// @param value of the default, from the code
/// @param doc   effect, default, range and source, from the comment
record Parameter(String name, Object value, String doc) {

    private static final Pattern DEFAULT = Pattern.compile("Defaults? (.+?)(?=[;:,]? range |: |; |, |\\. |\\.$|$)");
    private static final Pattern RANGE = Pattern.compile("[Rr]ange (.+?)(?=: |; |, |\\. |\\.$|$)");
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*\\.?\\d+");

    /// With its unit: the words of the comment, or the code's where it has none.
    String byDefault() {
        var words = DEFAULT.matcher(doc);
        return words.find() ? words.group(1) : text();
    }

    /// Empty where the comment names none.
    String range() {
        var words = RANGE.matcher(doc);
        return words.find() ? words.group(1) : "";
    }

    /// What it does.
    String effect() {
        var words = DEFAULT.matcher(doc);
        return (words.find() ? doc.substring(0, words.start()) : doc).strip().replaceFirst("[.;,]$", "");
    }

    /// Where the number comes from; empty where the comment does not say.
    String source() {
        var words = DEFAULT.matcher(doc);
        return words.find()
                ? RANGE.matcher(doc.substring(words.end()))
                        .replaceFirst("")
                        .replaceFirst("^\\W+", "")
                        .replaceFirst("[.]$", "")
                : "";
    }

    /// Whether comment and code name the same number.
    boolean saysWhatTheCodeDoes() {
        var words = DEFAULT.matcher(doc);
        return !words.find() || same(words.group(1));
    }

    private boolean same(String words) {
        var number = NUMBER.matcher(words);
        return switch (value) {
            case Duration length -> words.startsWith(Length.text(length)) || seconds(words, length);
            case LocalTime time -> words.startsWith(time.toString());
            case Number amount ->
                number.find() && Double.parseDouble(number.group().replace(",", "")) == amount.doubleValue();
            default -> true;
        };
    }

    /// "90 s" for a minute and a half, "0.3 s" for 300 ms, "1 min" for 60 s.
    private static boolean seconds(String words, Duration length) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            return length.isZero();
        }
        double said = Double.parseDouble(number.group().replace(",", ""))
                * scale(words.substring(number.end()).strip());
        return Math.abs(said - length.toNanos() * 1e-9) < 1e-9;
    }

    private static double scale(String unit) {
        return unit.startsWith("ms")
                ? 1e-3
                : unit.startsWith("min")
                        ? 60
                        : unit.startsWith("h")
                                ? 3_600
                                : unit.startsWith("d") ? 86_400 : unit.startsWith("week") ? 604_800 : 1;
    }

    private String text() {
        return value instanceof Duration length ? Length.text(length) : value.toString();
    }
}

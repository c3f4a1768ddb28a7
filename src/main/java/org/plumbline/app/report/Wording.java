package org.plumbline.app.report;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.web.Dashboard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The texts of the page in one language.
record Wording(Locale locale, JsonNode texts) {

    /// @param language `en` or `de`
    static Wording of(String language) throws IOException {
        try (var file = Dashboard.class.getResourceAsStream("/web/texts." + language + ".json")) {
            var texts = new JsonMapper().readTree(Objects.requireNonNull(file, "no texts in " + language));
            return new Wording(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language), texts);
        }
    }

    String text(String path) {
        return text(path, Map.of());
    }

    /// The text at a path such as `report.words`, with `{name}` replaced.
    String text(String path, Map<String, Object> values) {
        var said = texts.at("/" + path.replace('.', '/')).stringValue();
        for (var value : values.entrySet()) {
            said = said.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return said;
    }

    /// The text at a path; empty if there is none.
    Optional<String> find(String path) {
        return texts.at("/" + path.replace('.', '/')).stringValueOpt();
    }

    /// Such as "2 h 5 min" or "40 s": what has not passed is not told, as on the page.
    String length(double seconds) {
        var length = Duration.ofMillis(Math.round(seconds * 1000));
        if (length.toMinutes() == 0 && length.toSeconds() > 0) {
            return text("lengths.seconds", Map.of("s", length.toSeconds()));
        }
        var parts = Map.<String, Object>of("h", length.toHours(), "m", length.toMinutesPart());
        if (length.toHours() == 0) {
            return text("lengths.minutes", parts);
        }
        return text(length.toMinutesPart() == 0 ? "lengths.hours" : "lengths.hoursMinutes", parts);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment);
    }

    String tenth(double value) {
        return String.format(locale, "%.1f", value);
    }
}

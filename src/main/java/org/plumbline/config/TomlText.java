package org.plumbline.config;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.section.mat.NamedLayout;
import org.plumbline.contract.json.record.MisfitException;
import org.plumbline.contract.json.record.PlainJson;
import org.plumbline.contract.json.record.RecordReader;
import org.plumbline.contract.json.record.Scalar;
import org.plumbline.contract.json.record.Spelling;
import org.plumbline.core.check.Excerpt;
import org.plumbline.core.check.Length;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.toml.TomlFactory;

/// A TOML text that says what differs from its defaults. What is wrong is named by file, line, key and value.
///
/// @param name of the file, for whoever has to mend it
record TomlText(String name, String text) {

    /// Reads numbers as [PlainJson] does.
    private static final TomlFactory FACTORY = TomlFactory.builder()
            .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private static final RecordReader READER = new RecordReader(
            Spelling.AS_SETTINGS,
            Map.of(
                    Duration.class, Scalar.text("a length such as \"50 min\", \"90 s\" or \"1 h\"", Length::parse),
                    LocalTime.class, Scalar.text("a time such as \"21:00\"", LocalTime::parse),
                    URI.class, Scalar.text("an address such as \"mqtt://localhost:1883\"", URI::create),
                    Path.class, Scalar.text("a path in quotes", Path::of),
                    NamedLayout.class, MatLayoutFile::named));

    /// Reads a file.
    ///
    /// @throws ConfigurationException if it is no text
    static TomlText read(Path file) throws IOException, ConfigurationException {
        try {
            return new TomlText(file.toString(), Files.readString(file));
        } catch (CharacterCodingException noText) {
            var complaint = "is no text in UTF-8";
            throw new ConfigurationException(file + ": " + complaint, complaint, noText);
        }
    }

    /// The defaults with whatever this text says instead, as a value.
    <T> T over(String defaults, Class<T> type) throws ConfigurationException {
        return bound(defaults, settings -> READER.read(settings, type));
    }

    /// The same of lines, each with a key of its own.
    <K, V> Map<K, V> linesOver(String defaults, Class<K> keys, Class<V> values) throws ConfigurationException {
        return bound(defaults, settings -> READER.readMap(settings, keys, values));
    }

    private <T> T bound(String defaults, Function<@Nullable Object, T> reader) throws ConfigurationException {
        var settings = merged(plain(defaults), settings());
        try {
            return reader.apply(settings);
        } catch (MisfitException misfit) {
            var complaint = misfit.getMessage();
            throw new ConfigurationException(complaintAt(misfit.path(), misfit.complaint()), complaint, misfit);
        }
    }

    /// What it says, without the defaults.
    Map<String, @Nullable Object> settings() throws ConfigurationException {
        try {
            return plain(text);
        } catch (JacksonException failure) {
            String line = failure.getLocation() == null
                    ? ""
                    : ", line " + failure.getLocation().getLineNr();
            var complaint = Excerpt.ofComplaint(failure.getOriginalMessage());
            throw new ConfigurationException("%s%s: %s".formatted(name, line, complaint), complaint, failure);
        }
    }

    /// A TOML text is always a table.
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> plain(String text) {
        var plain = PlainJson.read(FACTORY.createParser(ObjectReadContext.empty(), text));
        return (Map<String, @Nullable Object>) Objects.requireNonNull(plain);
    }

    /// What is said about a key: where it stands, its path, and what is wrong.
    String complaintAt(String path, String complaint) {
        var line = new KeyLine(text).of(path);
        return "%s%s: %s %s"
                .formatted(name, line.isPresent() ? ", line " + line.getAsInt() : "", Excerpt.of(path), complaint);
    }

    /// Setting by setting.
    private static @Nullable Object merged(@Nullable Object defaults, @Nullable Object own) {
        if (!(defaults instanceof Map<?, ?> section && own instanceof Map<?, ?> changes)) {
            return own;
        }
        var merged = new LinkedHashMap<@Nullable Object, @Nullable Object>(section);
        changes.forEach((name, value) ->
                merged.put(name, section.containsKey(name) ? merged(section.get(name), value) : value));
        return merged;
    }
}

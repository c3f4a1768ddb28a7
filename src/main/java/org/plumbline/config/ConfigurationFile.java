package org.plumbline.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.toml.TomlMapper;

/// Reads a configuration. What a file leaves out has the default of the packaged `plumbline.toml`.
public final class ConfigurationFile {

    private static final String PACKAGED = "plumbline.toml";

    private static final TomlMapper MAPPER = TomlMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private ConfigurationFile() {}

    /// Reads a file.
    ///
    /// @throws IOException            if it cannot be read at all
    /// @throws ConfigurationException if there is anything in it that is not allowed
    public static Configuration read(Path file) throws IOException, ConfigurationException {
        return parse(file.toString(), Files.readString(file));
    }

    /// The defaults.
    public static Configuration packaged() {
        try {
            return parse(PACKAGED, packagedText());
        } catch (ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /// The packaged file itself, comments and all.
    public static String packagedText() {
        try (InputStream bytes = ConfigurationFile.class.getResourceAsStream(PACKAGED)) {
            return new String(Objects.requireNonNull(bytes, PACKAGED).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// A configuration as TOML, every setting in it.
    public static String text(Configuration configuration) {
        return MAPPER.writeValueAsString(configuration);
    }

    static Configuration parse(String name, String text) throws ConfigurationException {
        JsonNode settings = merged(MAPPER.readTree(packagedText()), tree(name, text));
        try {
            return MAPPER.treeToValue(settings, Configuration.class);
        } catch (JacksonException failure) {
            var complaint = Complaint.of(failure, settings);
            throw new ConfigurationException(place(name, text, complaint.path()) + complaint.text(), failure);
        }
    }

    private static JsonNode tree(String name, String text) throws ConfigurationException {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException failure) {
            String line = failure.getLocation() == null
                    ? ""
                    : ", line " + failure.getLocation().getLineNr();
            throw new ConfigurationException("%s%s: %s".formatted(name, line, failure.getOriginalMessage()), failure);
        }
    }

    /// The defaults with whatever the file says instead, setting by setting.
    private static JsonNode merged(JsonNode defaults, JsonNode own) {
        if (!(defaults instanceof ObjectNode section && own instanceof ObjectNode changes)) {
            return own;
        }
        changes.forEachEntry(
                (name, value) -> section.set(name, section.has(name) ? merged(section.get(name), value) : value));
        return section;
    }

    private static String place(String name, String text, String path) {
        var line = new KeyLine(text).of(path);
        return "%s%s: %s ".formatted(name, line.isPresent() ? ", line " + line.getAsInt() : "", path);
    }
}

package org.plumbline.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.contract.json.record.QuickRecords;
import org.plumbline.core.check.Excerpt;
import org.plumbline.core.check.Length;
import org.plumbline.core.check.NotAllowedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.toml.TomlMapper;

/// A TOML text that says what differs from its defaults. What is wrong is named by file, line, key and value.
///
/// @param name of the file, for whoever has to mend it
record TomlText(String name, String text) {

    static final TomlMapper MAPPER = TomlMapper.builder()
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
            .addModule(new SimpleModule()
                    .addDeserializer(Duration.class, new LengthReader())
                    .addSerializer(new LengthWriter()))
            .addModule(MatLayoutFile.module())
            .addModule(QuickRecords.module())
            .build();

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
    <T> T over(String defaults, TypeReference<T> type) throws ConfigurationException {
        JsonNode settings = merged(MAPPER.readTree(defaults), tree());
        try {
            return MAPPER.readValue(MAPPER.treeAsTokens(settings), type);
        } catch (JacksonException failure) {
            var complaint = Complaint.of(failure, settings);
            throw new ConfigurationException(
                    complaintAt(complaint.path(), complaint.text()),
                    complaint.path() + " " + complaint.text(),
                    failure);
        }
    }

    JsonNode tree() throws ConfigurationException {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException failure) {
            String line = failure.getLocation() == null
                    ? ""
                    : ", line " + failure.getLocation().getLineNr();
            var complaint = Excerpt.ofComplaint(failure.getOriginalMessage());
            throw new ConfigurationException("%s%s: %s".formatted(name, line, complaint), complaint, failure);
        }
    }

    /// What is said about a key: where it stands, its path, and what is wrong.
    String complaintAt(String path, String complaint) {
        var line = new KeyLine(text).of(path);
        return "%s%s: %s %s"
                .formatted(name, line.isPresent() ? ", line " + line.getAsInt() : "", Excerpt.of(path), complaint);
    }

    /// Setting by setting.
    private static JsonNode merged(JsonNode defaults, JsonNode own) {
        if (!(defaults instanceof ObjectNode section && own instanceof ObjectNode changes)) {
            return own;
        }
        changes.forEachEntry(
                (name, value) -> section.set(name, section.has(name) ? merged(section.get(name), value) : value));
        return section;
    }

    private static final class LengthReader extends StdDeserializer<Duration> {
        LengthReader() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            try {
                return Length.parse(text);
            } catch (NotAllowedException wrong) {
                return (Duration) context.handleWeirdStringValue(Duration.class, text, wrong.allowed());
            }
        }
    }

    private static final class LengthWriter extends StdSerializer<Duration> {
        LengthWriter() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(Length.text(value));
        }
    }
}

package org.plumbline.config;

import java.nio.file.Path;
import org.plumbline.config.section.mat.NamedLayout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.dataformat.toml.TomlMapper;

/// Prints settings as they are read.
final class SettingsWriter {

    private static final TomlMapper MAPPER = TomlMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .addModule(new SimpleModule()
                    .addSerializer(new LayoutWriter())
                    .addSerializer(new ToStringSerializer(Path.class)))
            .build();

    private SettingsWriter() {}

    /// A configuration as TOML, every setting in it.
    static String text(Configuration configuration) {
        return MAPPER.writeValueAsString(configuration);
    }

    /// By its name.
    private static final class LayoutWriter extends StdSerializer<NamedLayout> {
        LayoutWriter() {
            super(NamedLayout.class);
        }

        @Override
        public void serialize(NamedLayout value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.name());
        }
    }
}

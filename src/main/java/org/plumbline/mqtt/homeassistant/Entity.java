package org.plumbline.mqtt.homeassistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.contract.Channel;
import org.plumbline.contract.command.CommandName;

/// One entity, in the terms of Home Assistant.
///
/// @param platform such as `sensor`
/// @param key      unique within the device
/// @param fields   all others, by the names of Home Assistant
record Entity(String platform, String key, Map<String, Object> fields) {

    Entity {
        fields = Map.copyOf(fields);
    }

    /// Begins an entity of a device.
    static Builder of(String device, String platform, String key, String name) {
        return new Builder(device, platform, key).with("name", name);
    }

    /// Collects the fields of one entity.
    static final class Builder {

        private final String device;
        private final String platform;
        private final String key;
        private final Map<String, Object> fields = new LinkedHashMap<>();

        private Builder(String device, String platform, String key) {
            this.device = device;
            this.platform = platform;
            this.key = key;
            with("unique_id", "plumbline_%s_%s".formatted(device, key));
            with("default_entity_id", "%s.plumbline_%s_%s".formatted(platform, device.replace('-', '_'), key));
        }

        Builder with(String name, Object value) {
            fields.put(name, value);
            return this;
        }

        /// What it shows is made from a message of ours.
        Builder shows(Channel channel, String template) {
            return with("state_topic", channel.topic(device)).with("value_template", template);
        }

        Builder isA(String deviceClass) {
            return with("device_class", deviceClass);
        }

        Builder isOneOf(List<String> options) {
            return with("options", options);
        }

        Builder seconds() {
            return isA("duration").with("unit_of_measurement", "s").with("suggested_display_precision", 0);
        }

        /// Asks for `command`.
        Builder asks(CommandName command) {
            return with("command_topic", command.commandTopic(device)).with("qos", 1);
        }

        Entity made() {
            return new Entity(platform, key, fields);
        }
    }
}

package org.plumbline.mqtt.homeassistant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.contract.Channel;
import org.plumbline.contract.EventType;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.stance.Stance;

/// The entities of one device.
final class Entities {

    private static final String ON = "{\"on\":true}";
    private static final String OFF = "{\"on\":false}";

    private final String device;

    Entities(String device) {
        this.device = device;
    }

    List<Entity> all() {
        return Stream.of(seen(), coached(), asked()).flatMap(List::stream).toList();
    }

    /// What the sensors saw.
    private List<Entity> seen() {
        return List.of(
                of("binary_sensor", "seat", "Seat")
                        .isA("occupancy")
                        .shows(Channel.STATE, onIf("value_json.stance in ['seated-still', 'seated-moving']"))
                        .made(),
                of("sensor", "stance", "Stance")
                        .isA("enum")
                        .isOneOf(words(Stance.values()))
                        .shows(Channel.STATE, "{{ value_json.stance }}")
                        .made(),
                of("sensor", "sitting_today", "Sitting today")
                        .seconds()
                        .with("state_class", "total_increasing")
                        .shows(Channel.STATE, "{{ value_json.sitting_s }}")
                        .made(),
                of("sensor", "bout", "Sitting since the last break")
                        .seconds()
                        .with("state_class", "measurement")
                        .shows(Channel.STATE, "{{ value_json.bout_s }}")
                        .made(),
                of("binary_sensor", "slump", "Slumped")
                        .shows(Channel.STATE, onIf("value_json.posture == '%s'".formatted(Kebab.of(Posture.SLUMPED))))
                        .made());
    }

    /// What the coach does about it.
    private List<Entity> coached() {
        var types = Stream.of(EventType.PROMPTED, EventType.PROMPT_RESOLVED)
                .map(Kebab::of)
                .toList();
        return List.of(
                of("sensor", "next_prompt", "Next reminder")
                        .isA("timestamp")
                        .shows(Channel.STATE, "{{ value_json.next_prompt | default('None') }}")
                        .made(),
                of("event", "prompt", "Reminder")
                        .with("event_types", types)
                        .shows(Channel.EVENT, eventTemplate(types))
                        .made());
    }

    /// What she may ask for.
    private List<Entity> asked() {
        return List.of(
                button(CommandName.SNOOZE, "Snooze"),
                button(CommandName.DONE, "Done"),
                of("select", "day_kind", "Kind of day")
                        .isOneOf(words(DayKind.values()))
                        .shows(Channel.STATE, "{{ value_json.day_kind }}")
                        .asks(CommandName.DAY_KIND)
                        .with("command_template", "{\"kind\":\"{{ value }}\"}")
                        .made(),
                onOff(CommandName.BUSY, "Busy")
                        .shows(Channel.STATE, "{{ 'on' if value_json.busy_until is defined else 'off' }}")
                        .with("state_on", "on")
                        .with("state_off", "off")
                        .made(),
                onOff(CommandName.BUZZER, "Buzzer").with("optimistic", true).made(),
                of("number", "interval", "Walk after")
                        .with("min", 20)
                        .with("max", 120)
                        .with("step", 5)
                        .with("mode", "box")
                        .with("unit_of_measurement", "min")
                        .with("optimistic", true)
                        .asks(CommandName.INTERVAL)
                        .with("command_template", "{\"minutes\":{{ value | int }}}")
                        .made());
    }

    private Entity button(CommandName command, String name) {
        return of("button", key(command), name)
                .asks(command)
                .with("payload_press", "{}")
                .made();
    }

    private Entity.Builder onOff(CommandName command, String name) {
        return of("switch", key(command), name)
                .asks(command)
                .with("payload_on", ON)
                .with("payload_off", OFF);
    }

    private Entity.Builder of(String platform, String key, String name) {
        return Entity.of(device, platform, key, name);
    }

    /// Other events become an empty object, which Home Assistant passes over.
    private static String eventTemplate(List<String> types) {
        return "{%% if value_json.type in ['%s'] %%}".formatted(String.join("', '", types))
                + "{{ {'event_type': value_json.type, 'reason': value_json.reason} | to_json }}"
                + "{% else %}{}{% endif %}";
    }

    private static String onIf(String condition) {
        return "{{ 'ON' if %s else 'OFF' }}".formatted(condition);
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants).map(Kebab::of).toList();
    }

    private static String key(CommandName command) {
        return command.name().toLowerCase(Locale.ROOT);
    }
}

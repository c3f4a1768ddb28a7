package org.plumbline.mqtt.homeassistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.contract.Channel;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.json.record.PlainJson;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.publish.Listener;

/// Tells Home Assistant what there is: on every connection, and again when Home Assistant has started anew.
public final class HomeAssistant implements Listener {

    private static final String PROJECT = "Plumbline";
    private static final String STARTED = "online";

    private final InfoMessage info;
    private final String prefix;
    private final Outgoing discovery;

    /// Describes the device that `info` is about.
    ///
    /// @param prefix of Home Assistant's own topics; `homeassistant` unless it was set otherwise there
    public HomeAssistant(InfoMessage info, String prefix) {
        this.info = info;
        this.prefix = prefix;
        this.discovery = new Outgoing("%s/device/%s/config".formatted(prefix, info.device()), json(), 1, true);
    }

    @Override
    public List<String> filters() {
        return List.of(statusTopic());
    }

    @Override
    public List<Outgoing> greeting() {
        return List.of(discovery);
    }

    /// Configuration first, then the present: an entity that does not exist yet cannot take a state.
    @Override
    public void hear(Delivery delivery, Conversation conversation) {
        if (delivery.topic().equals(statusTopic()) && delivery.payload().equals(STARTED)) {
            conversation.say(discovery);
            conversation.showAgain();
        }
    }

    private String statusTopic() {
        return prefix + "/status";
    }

    private String json() {
        return PlainJson.text(ordered(
                "dev", device(),
                "o", ordered("name", PROJECT, "sw", info.version()),
                "availability_topic", Channel.AVAILABILITY.topic(info.device()),
                "cmps", components()));
    }

    private Map<String, Object> device() {
        return ordered(
                "ids",
                List.of("plumbline_" + info.device()),
                "name",
                "%s %s".formatted(PROJECT, info.device()),
                "mf",
                PROJECT,
                "mdl",
                info.hardware().isEmpty() ? "Desk" : info.hardware(),
                "sw",
                info.version());
    }

    private Map<String, Object> components() {
        var components = new LinkedHashMap<String, Object>();
        for (var entity : new Entities(info.device()).all()) {
            var fields = ordered("p", entity.platform());
            fields.putAll(new TreeMap<>(entity.fields()));
            components.put(entity.key(), fields);
        }
        return components;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}

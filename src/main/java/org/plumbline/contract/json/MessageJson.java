package org.plumbline.contract.json;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.Channel;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.sample.Placement;

/// Messages to text and back, as docs/mqtt.md describes them.
public final class MessageJson {

    /// Of the contract. A reader refuses any other: fields may be added within a version, not changed.
    private static final int VERSION = 1;

    private static final String ONLINE = "online";
    private static final String OFFLINE = "offline";

    private MessageJson() {}

    public static String encode(Message message) {
        return message instanceof AvailabilityMessage availability
                ? availability.online() ? ONLINE : OFFLINE
                : write(new JsonWriter(), message).json();
    }

    /// The fields of a message, within a larger answer: all but availability, which is one word.
    public static JsonWriter write(JsonWriter json, Message message) {
        json.whole("v", VERSION);
        return switch (message) {
            case AvailabilityMessage _ -> throw new IllegalArgumentException("availability has no fields");
            case InfoMessage info -> write(json, info);
            case HealthMessage health -> HealthJson.write(json, health);
            case StateMessage state -> StateJson.write(json, state);
            case EventMessage event -> write(json, event);
            case MinuteMessage minute -> write(json, minute);
            case DayMessage day -> write(json, day);
        };
    }

    /// Reads what came in on a topic.
    ///
    /// @throws MessageException if topic or text is not of the contract, or speaks for another device
    public static Message decode(String topic, String text) {
        var address = Channel.Address.of(topic)
                .orElseThrow(() -> MessageException.of("topic", "plumbline/<device>/<channel>", topic));
        return decode(address.channel(), address.device(), text);
    }

    /// Reads what came in on a channel of `device`.
    ///
    /// @throws MessageException if it is not of the contract, or speaks for another device
    public static Message decode(Channel channel, String device, String text) {
        if (channel == Channel.AVAILABILITY) {
            return readAvailability(device, text);
        }
        var json = readVersion(Json.read(text));
        var message = Json.valid(() -> read(channel, json));
        if (!message.device().equals(device)) {
            throw MessageException.of("device", "'%s', as in the topic".formatted(device), message.device());
        }
        return message;
    }

    private static Message read(Channel channel, JsonReader json) {
        return switch (channel) {
            case INFO -> readInfo(json);
            case HEALTH -> HealthJson.read(json);
            case STATE -> StateJson.read(json);
            case EVENT -> readEvent(json);
            case MINUTE -> new MinuteMessage(readOrigin(json), SummaryJson.readMinute(json), json.offset("offset_s"));
            case DAY -> new DayMessage(readOrigin(json), SummaryJson.readDay(json));
            case AVAILABILITY -> throw new IllegalStateException("availability is no JSON");
        };
    }

    private static AvailabilityMessage readAvailability(String device, String word) {
        return switch (word) {
            case ONLINE -> new AvailabilityMessage(device, true);
            case OFFLINE -> new AvailabilityMessage(device, false);
            default -> throw MessageException.of("availability", "online or offline", word);
        };
    }

    static JsonReader readVersion(JsonReader json) {
        long version = json.whole("v");
        if (version != VERSION) {
            throw MessageException.of("v", "1, the version this program reads", Long.toString(version));
        }
        return json;
    }

    static JsonWriter begin() {
        return new JsonWriter().whole("v", VERSION);
    }

    private static JsonWriter write(JsonWriter json, Origin origin) {
        return json.text("id", origin.id())
                .text("device", origin.device())
                .text("boot", origin.boot())
                .whole("seq", origin.seq())
                .flag("synced", origin.synced())
                .moment("mono_s", origin.at());
    }

    private static Origin readOrigin(JsonReader json) {
        return new Origin(
                json.text("device"),
                json.text("boot"),
                json.whole("seq"),
                json.flag("synced"),
                json.momentOrNull("mono_s"));
    }

    private static JsonWriter write(JsonWriter json, InfoMessage info) {
        return json.text("device", info.device())
                .text("version", info.version())
                .flag("simulated", info.simulated())
                .number("speed", info.speed())
                .word("placement", info.placement())
                .text("zone", info.zone())
                .text("hardware", info.hardware())
                .object("settings", settings -> new TreeMap<>(info.settings()).forEach(settings::plain));
    }

    private static InfoMessage readInfo(JsonReader json) {
        return new InfoMessage(
                json.text("device"),
                json.text("version"),
                json.flag("simulated"),
                json.number("speed"),
                json.word("placement", Placement.class),
                json.text("zone"),
                json.has("hardware") ? json.text("hardware") : "",
                json.has("settings") ? json.values("settings") : Map.of());
    }

    private static JsonWriter write(JsonWriter json, EventMessage event) {
        return write(json, event.origin())
                .instant("ts", event.end())
                .word("type", event.type())
                .instant("start", event.start())
                .text("reason", event.reason())
                .object("data", data -> new TreeMap<>(event.data()).forEach(data::plain));
    }

    private static EventMessage readEvent(JsonReader json) {
        return new EventMessage(
                readOrigin(json),
                json.word("type", EventType.class),
                json.instantOrNull("start"),
                json.instant("ts"),
                json.text("reason"),
                json.values("data"));
    }

    private static JsonWriter write(JsonWriter json, MinuteMessage message) {
        write(json, message.origin());
        SummaryJson.write(json, message.minute());
        json.whole("offset_s", message.offset().getTotalSeconds());
        return json;
    }

    private static JsonWriter write(JsonWriter json, DayMessage message) {
        write(json, message.origin());
        SummaryJson.write(json, message.day());
        return json;
    }
}

package org.plumbline.contract.json;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.KeptMessage;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;

/// What is kept and what is stored to text and back, as docs/mqtt.md describes it.
public final class KeepJson {

    private static final Pattern TOPIC = Pattern.compile("plumbline/([^/]+)/outbox");

    private KeepJson() {}

    public static String encode(KeptMessage message) {
        return MessageJson.begin()
                .text("device", message.device())
                .objects("kept", message.kept(), (json, kept) -> {
                    write(json, kept.run());
                    write(json, kept.seqs());
                })
                .json();
    }

    public static String encode(ResyncMessage message) {
        return MessageJson.begin()
                .text("device", message.device())
                .objects("stored", message.stored(), (json, stored) -> {
                    write(json, stored.run());
                    write(json, stored.seqs());
                    json.objects("missing", stored.missing(), KeepJson::write);
                })
                .json();
    }

    /// Whether a topic is one on which devices tell what they keep.
    public static boolean isKept(String topic) {
        return TOPIC.matcher(topic).matches();
    }

    /// Reads what a device keeps.
    ///
    /// @throws MessageException if it is not of the contract, or speaks for another device
    public static KeptMessage decodeKept(String topic, String text) {
        return Json.valid(() -> {
            var json = MessageJson.readVersion(Json.read(text));
            var message = new KeptMessage(readDevice(json), list(json, "kept", KeepJson::readKept));
            require(message.topic(), topic);
            return message;
        });
    }

    /// Reads what a collector has.
    ///
    /// @throws MessageException if it is not of the contract, or speaks of another device
    public static ResyncMessage decodeResync(String topic, String text) {
        return Json.valid(() -> {
            var json = MessageJson.readVersion(Json.read(text));
            var message = new ResyncMessage(readDevice(json), list(json, "stored", KeepJson::readStored));
            require(message.topic(), topic);
            return message;
        });
    }

    private static void write(JsonWriter json, Run run) {
        json.text("boot", run.boot()).flag("synced", run.synced());
    }

    private static void write(JsonWriter json, SeqRange seqs) {
        json.whole("first", seqs.first()).whole("last", seqs.last());
    }

    private static String readDevice(JsonReader json) {
        return Origin.requireDevice(json.text("device"));
    }

    private static Kept readKept(JsonReader json) {
        return new Kept(readRun(json), readRange(json));
    }

    private static Stored readStored(JsonReader json) {
        return new Stored(readRun(json), readRange(json), list(json, "missing", KeepJson::readRange));
    }

    private static Run readRun(JsonReader json) {
        return new Run(json.text("boot"), json.flag("synced"));
    }

    private static SeqRange readRange(JsonReader json) {
        return new SeqRange(json.whole("first"), json.whole("last"));
    }

    private static <T> List<T> list(JsonReader json, String name, Function<JsonReader, T> read) {
        return json.objects(name).stream().map(read).toList();
    }

    private static void require(String topic, String found) {
        if (!topic.equals(found)) {
            throw MessageException.of("topic", topic + ", as the message says", found);
        }
    }
}

package org.plumbline.contract.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.json.MessageJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas of the contract, as they are shipped.
public final class Contract {

    private static final String ID = "https://plumbline.org/contract/v1/";
    private static final String FOLDER = "contract/v1/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaIdResolvers(ids -> ids.mapPrefix(ID, "classpath:" + FOLDER)));
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private Contract() {}

    /// What is wrong with a message; nothing if it is of the contract.
    public static List<String> complaints(Message message) {
        String text = MessageJson.encode(message);
        boolean bare = message.channel() == Channel.AVAILABILITY;
        return complaints(schema(message.channel()), bare ? "\"" + text + "\"" : text);
    }

    /// The same for a command's text.
    public static List<String> complaints(CommandName command, String text) {
        return complaints("command.schema.json#/$defs/" + command.word(), text);
    }

    /// The same for any text, by the schema's name.
    public static List<String> complaints(String schema, String text) {
        return KNOWN
                .computeIfAbsent(schema, name -> SCHEMAS.getSchema(SchemaLocation.of(ID + name)))
                .validate(text, InputFormat.JSON, run -> run.executionConfig(it -> it.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> "%s: %s".formatted(error.getInstanceLocation(), error.getMessage()))
                .toList();
    }

    static String schema(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /// A document of the contract.
    static JsonNode document(String name) {
        return JsonMapper.shared().readTree(text(FOLDER + name));
    }

    static String text(String resource) {
        try (InputStream bytes = Contract.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(bytes, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.plumbline.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.contract.Channel;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.keep.KeptMessage;
import org.plumbline.contract.keep.ResyncMessage;
import org.plumbline.contract.watch.SensedMessage;
import org.plumbline.contract.watch.WatchRequest;
import tools.jackson.databind.JsonNode;

/// The AsyncAPI document is a valid one, and names the topics, qualities and messages of the code.
class AsyncApiTest {

    private static final JsonNode DOCUMENT = Contract.document("asyncapi.json");

    @Test
    void itIsAsAsyncApiWantsIt() throws IOException {
        try (var bytes = AsyncApiTest.class.getResourceAsStream("/asyncapi/schema-3.0.0.json.gz");
                var schema = new GZIPInputStream(Objects.requireNonNull(bytes))) {
            var rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
            assertThat(rules.validate(DOCUMENT)).isEmpty();
            assertThat(rules.validate("{\"asyncapi\":\"3.0.0\"}", InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChannelHasItsTopicAndQuality(Channel channel) {
        var name = channel.topic("{device}".replace("{device}", "x")).substring("plumbline/x/".length());
        assertThat(DOCUMENT.at("/channels/" + name + "/address").stringValue()).isEqualTo("plumbline/{device}/" + name);
        var quality = DOCUMENT.at(
                "/operations/tell" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "/bindings/mqtt");
        assertThat(quality.get("qos").intValue()).isEqualTo(channel.qos());
        assertThat(quality.get("retain").booleanValue()).isEqualTo(channel.retained());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasItsTopic(CommandName name) {
        assertThat(DOCUMENT.at("/channels/command-" + name.word() + "/address").stringValue())
                .isEqualTo(name.commandTopic("x").replace("/x/", "/{device}/"));
    }

    @Test
    void whatIsKeptAndWhatIsStoredHaveTheirTopics() {
        assertThat(DOCUMENT.at("/channels/outbox/address").stringValue())
                .isEqualTo(KeptMessage.TOPIC_OF_ANY_DEVICE.replace("+", "{device}"));
        assertThat(DOCUMENT.at("/channels/resync/address").stringValue())
                .isEqualTo(ResyncMessage.topic("x").replace("/x/", "/{device}/"));
    }

    @Test
    void whatIsSensedAndTheRequestForItHaveTheirTopics() {
        assertThat(DOCUMENT.at("/channels/sensed/address").stringValue())
                .isEqualTo(SensedMessage.topic("x").replace("/x/", "/{device}/"));
        assertThat(DOCUMENT.at("/channels/watch/address").stringValue())
                .isEqualTo(new WatchRequest("x").topic().replace("/x/", "/{device}/"));
    }

    @Test
    void everySchemaItPointsAtIsThere() {
        for (var message : DOCUMENT.at("/components/messages")) {
            var place = message.at("/payload/schema/$ref")
                    .stringValue()
                    .substring("./".length())
                    .split("#", 2);
            var schema = Contract.document(place[0]);
            assertThat(place.length == 1 ? schema : schema.at(place[1])).isNotEmpty();
        }
    }
}

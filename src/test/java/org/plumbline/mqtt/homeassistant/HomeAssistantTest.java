package org.plumbline.mqtt.homeassistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.DayKind;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.publish.Listener.Conversation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HomeAssistantTest {

    private static final HomeAssistant HOME = new HomeAssistant(Effects.INFO, "homeassistant");
    private static final Outgoing DISCOVERY = HOME.greeting().getFirst();
    private static final JsonNode PAYLOAD = JsonMapper.shared().readTree(DISCOVERY.payload());

    private final List<String> said = new ArrayList<>();

    @Test
    void oneRetainedMessageDescribesTheDevice() {
        assertThat(HOME.greeting()).hasSize(1);
        assertThat(DISCOVERY.topic()).isEqualTo("homeassistant/device/desk/config");
        assertThat(DISCOVERY.retained()).isTrue();
        assertThat(PAYLOAD.get("availability_topic").stringValue()).isEqualTo("plumbline/desk/availability");
    }

    @Test
    void itKeepsToTheRulesOfHomeAssistant() throws IOException {
        assertThat(rules().validate(DISCOVERY.payload(), InputFormat.JSON)).isEmpty();
    }

    /// The rules are worth something only if they refuse.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "p":"event"               | "p":"events"
            "unique_id":              | "unique":
            "default_entity_id":      | "object_id":
            "unit_of_measurement":"s" | "unit_of_measurement":"seconds"
            "event_types":            | "events":
            "ids":["plumbline_desk"]  | "ids":[]
            sensor.plumbline_desk     | sensor.Plumbline-desk
            """)
    void theRulesRefuseWhatHomeAssistantWould(String right, String wrong) throws IOException {
        assertThat(DISCOVERY.payload()).contains(right);
        assertThat(rules().validate(DISCOVERY.payload().replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    static Stream<JsonNode> entities() {
        return PAYLOAD.get("cmps").valueStream();
    }

    @Test
    void everyEntityThatWasPromisedIsThere() {
        assertThat(PAYLOAD.get("cmps").propertyNames())
                .containsExactlyInAnyOrder(
                        "seat",
                        "stance",
                        "sitting_today",
                        "bout",
                        "slump",
                        "next_prompt",
                        "prompt",
                        "snooze",
                        "done",
                        "day_kind",
                        "busy",
                        "buzzer",
                        "interval");
    }

    @Test
    void noTwoEntitiesAreTheSame() {
        assertThat(entities().map(it -> it.get("unique_id").stringValue())).doesNotHaveDuplicates();
        assertThat(entities().map(it -> it.get("default_entity_id").stringValue()))
                .doesNotHaveDuplicates();
    }

    /// A template that asks for a field of another name would show nothing, and say nothing.
    @ParameterizedTest
    @MethodSource("entities")
    void everyFieldThatATemplateAsksForIsInTheMessage(JsonNode entity) throws IOException {
        var fields = Pattern.compile("value_json\\.([a-z_]+)")
                .matcher(entity.path("value_template").stringValue(""))
                .results()
                .map(it -> it.group(1))
                .toList();
        if (entity.has("state_topic")) {
            assertThat(fields).isNotEmpty();
            assertThat(schema(entity.get("state_topic").stringValue())
                            .get("properties")
                            .propertyNames())
                    .containsAll(fields);
        }
    }

    /// What a press, a switch or a choice sends is a command of the contract.
    @Test
    void whatItSendsIsOfTheContract() {
        assertThat(sent("snooze", "payload_press", "")).isEqualTo(new Wish.Snooze());
        assertThat(sent("done", "payload_press", "")).isEqualTo(new Wish.Done());
        assertThat(sent("busy", "payload_on", "")).isEqualTo(new Wish.Busy(true));
        assertThat(sent("busy", "payload_off", "")).isEqualTo(new Wish.Busy(false));
        assertThat(sent("buzzer", "payload_off", "")).isEqualTo(new Wish.SetBuzzer(false));
        assertThat(sent("day_kind", "command_template", "flare")).isEqualTo(new Wish.SetDayKind(DayKind.FLARE));
        assertThat(sent("interval", "command_template", "45")).isEqualTo(new Wish.SetInterval(Duration.ofMinutes(45)));
    }

    @Test
    void whenHomeAssistantHasStartedItIsToldFirstWhatThereIsAndThenHowItIs() {
        hear("homeassistant/status", "online");
        assertThat(said).containsExactly("homeassistant/device/desk/config", "the present");
    }

    @ParameterizedTest
    @CsvSource({"homeassistant/status, offline", "homeassistant/other, online"})
    void nothingElseMakesItTalk(String topic, String text) {
        hear(topic, text);
        assertThat(said).isEmpty();
    }

    private static Wish sent(String entity, String payload, String value) {
        var asked = PAYLOAD.get("cmps").get(entity);
        var topic = asked.get("command_topic").stringValue();
        var name = CommandName.asked("desk", topic).flatMap(CommandName::of).orElseThrow();
        var text = asked.get(payload).stringValue().replaceAll("\\{\\{ value[^}]*\\}\\}", value);
        return CommandJson.decode(name, text);
    }

    private static Schema rules() throws IOException {
        try (var schema = HomeAssistantTest.class.getResourceAsStream("/homeassistant/device-discovery.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(schema), InputFormat.JSON);
        }
    }

    private static JsonNode schema(String topic) throws IOException {
        var name = topic.substring("plumbline/desk/".length());
        try (var schema = HomeAssistantTest.class.getResourceAsStream("/contract/v1/%s.schema.json".formatted(name))) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(schema));
        }
    }

    private void hear(String topic, String text) {
        HOME.hear(new Delivery(topic, text, 1, 1), new Conversation() {
            @Override
            public void say(Outgoing message) {
                said.add(message.topic());
            }

            @Override
            public void showAgain() {
                said.add("the present");
            }
        });
    }
}

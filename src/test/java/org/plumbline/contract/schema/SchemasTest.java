package org.plumbline.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.contract.Channel;
import org.plumbline.contract.EventType;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.command.Verdict;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;

/// The schemas say neither more nor less than the code.
class SchemasTest {

    private static final String STATE = """
            {"v":1,"device":"desk","ts":"2026-11-21T09:52:01Z","synced":true,"stance":"standing","basis":"mat",
             "since":"2026-11-21T09:00:00Z","reason":"","posture":"unknown","prompt_note":"",
             "today":{"date":"2026-11-21","seconds":{"seated_still":0,"seated_moving":0,"standing":0,"walking":0,
             "away":0,"not_worn":0,"unknown":0},"steps":0,"slump_s":0,"longest_bout_s":0,"bouts":0,"bouts_from_30":0,
             "bouts_from_60":0,"breaks":0,"prompts":0,"prompts_taken":0}}""";

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("stance", Stance.class),
                Arguments.of("basis", Basis.class),
                Arguments.of("posture", Posture.class),
                Arguments.of("prompt-kind", PromptKind.class),
                Arguments.of("day-kind", DayKind.class),
                Arguments.of("sensor", Sensor.class),
                Arguments.of("placement", Placement.class),
                Arguments.of("event-type", EventType.class),
                Arguments.of("verdict", Verdict.class));
    }

    @ParameterizedTest
    @MethodSource("words")
    void theWordsOfTheSchemaAreThoseOfTheCode(String definition, Class<? extends Enum<?>> type) {
        var words = Contract.document("common.schema.json").at("/$defs/" + definition + "/enum");
        assertThat(words.valueStream().map(it -> it.stringValue()))
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Kebab::of).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasItsDefinition(CommandName name) {
        assertThat(Contract.document("command.schema.json").at("/$defs").has(name.word()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyChannelHasItsSchema(Channel channel) {
        assertThat(Contract.document(Contract.schema(channel)).has("title")).isTrue();
    }

    @Test
    void aFieldThatIsNotKnownYetIsAllowed() {
        assertThat(Contract.complaints("state.schema.json", STATE)).isEmpty();
        assertThat(Contract.complaints("state.schema.json", STATE.replace("{\"v\"", "{\"mood\":[1],\"v\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "standing"              | "hovering"
            "v":1                   | "v":2
            "date":"2026-11-21"     | "date":"yesterday"
            "steps":0               | "steps":-1
            "2026-11-21T09:52:01Z"  | "2026-11-21T09:52:01+01:00"
            "synced":true           | "synced":"true"
            "reason":"",            | ~~
            """)
    void whatTheCodeRefusesTheSchemaRefusesToo(String right, String wrong) {
        assertThat(STATE).contains(right);
        assertThat(Contract.complaints("state.schema.json", STATE.replace(right, wrong)))
                .isNotEmpty();
    }
}

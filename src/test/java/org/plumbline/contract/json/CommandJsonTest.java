package org.plumbline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.contract.schema.Contract;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;

/// The golden texts here are the ones in docs/mqtt.md.
class CommandJsonTest {

    static Stream<Wish> wishes() {
        return Stream.of(
                new Wish.Snooze(),
                new Wish.Decline(),
                new Wish.Done(),
                new Wish.Pause(Duration.ofMinutes(90)),
                new Wish.Resume(),
                new Wish.Busy(true),
                new Wish.SetDayKind(DayKind.TRAVEL),
                new Wish.SetInterval(Duration.ofMinutes(45)),
                new Wish.SetBuzzer(false),
                new Wish.Calibrate(),
                new Wish.Tare(),
                new Wish.TestCue("walk"),
                new Wish.StartExercise("pelvic-tilts"),
                new Wish.AnswerCheck(false),
                new Wish.SkipPart(),
                new Wish.StopExercise());
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void aWishSurvivesTheJourney(Wish wish) {
        var name = CommandName.of(wish).orElseThrow();
        assertThat(CommandJson.decode(name, CommandJson.encode(wish))).isEqualTo(wish);
        assertThat(Contract.complaints(name, CommandJson.encode(wish))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandCarriesAWish(CommandName name) {
        assertThat(wishes().map(wish -> CommandName.of(wish).orElseThrow())).contains(name);
    }

    @Test
    void whatSheTellsOfHerselfHasNoCommand() {
        var personal = new Personal(Stage.THIRD_TRIMESTER, List.of(), Consent.GIVEN);
        for (var wish : List.of(new Wish.SetPersonal(personal), new Wish.AnswerCheck(true), new Wish.Mark())) {
            assertThat(CommandName.of(wish)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> CommandJson.encode(wish));
        }
    }

    @Test
    void noTextAtAllIsAnEmptyObject() {
        assertThat(CommandJson.decode(CommandName.SNOOZE, "")).isEqualTo(new Wish.Snooze());
        assertThat(CommandJson.decode(CommandName.PAUSE, "")).isEqualTo(new Wish.Pause(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BUSY           | {}                         | on must be true or false: missing
            BUSY           | {"on":"yes"}               | on must be true or false: "yes"
            PAUSE          | {"minutes":0}              | minutes must be a whole number from 1 to 480: 0
            PAUSE          | {"minutes":481}            | minutes must be a whole number from 1 to 480: 481
            INTERVAL       | {"minutes":1e300}          | minutes must be a whole number from 20 to 120: 1.0E300
            DAY_KIND       | {"kind":"sunny"}           | kind must be one of ordinary, work, flare, travel: sunny
            START_EXERCISE | {"exercise":"../secret"}   | exercise must be text like [a-z0-9-]{1,40}: "../secret"
            SNOOZE         | {"v":2}                    | v must be 1, the version this program reads: 2
            SNOOZE         | []                         | message must be an object: []
            SNOOZE         | {                          | message must be JSON
            """)
    void whatIsNotOfTheContractIsRefusedWithThePlaceAndWhatIsAllowed(CommandName name, String text, String complaint) {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> CommandJson.decode(name, text))
                .withMessageStartingWith(complaint);
    }

    @Test
    void whatIsTooLongIsNotLookedAt() {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> CommandJson.decode(CommandName.SNOOZE, "[".repeat(CommandJson.LONGEST + 1)))
                .withMessage("command must be at most 1024 characters: 1025 of them");
    }

    @Test
    void aRefusalShowsLittleOfWhatCameInAndNothingATerminalObeys() {
        var text = "{\"kind\":\"\\u001b[31m" + "x".repeat(200) + "\"}";
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> CommandJson.decode(CommandName.DAY_KIND, text))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasSizeLessThan(160).doesNotContain("\u001b"));
    }

    @Test
    void aResponseSurvivesTheJourney() {
        var response = new Response("desk", "snooze", Verdict.NOT_NOW, "too much else is waiting; ask again");
        assertThat(CommandJson.encode(response)).isEqualTo("""
                {"v":1,"device":"desk","command":"snooze","result":"not-now",\
                "reason":"too much else is waiting; ask again"}""");
        assertThat(CommandJson.decodeResponse(CommandJson.encode(response))).isEqualTo(response);
        assertThat(Contract.complaints("response.schema.json", CommandJson.encode(response)))
                .isEmpty();
    }
}

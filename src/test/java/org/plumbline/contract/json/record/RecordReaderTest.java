package org.plumbline.contract.json.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.check.Allowed;

class RecordReaderTest {

    private static final RecordReader READER = new RecordReader(
            Spelling.AS_SETTINGS, Map.of(LocalTime.class, Scalar.text("a time such as \"21:00\"", LocalTime::parse)));

    enum Worn {
        UPPER_TRUNK,
        WAIST
    }

    record Desk(int rateHz, double pitchMm, boolean isOn, Worn worn, LocalTime from, List<Inner> inners) {}

    record Inner(
            long nanos, @Nullable Double lean, @Nullable String text, List<List<Double>> at) {
        Inner {
            Allowed.check(nanos >= 0, "nanos", nanos, "0 or more");
        }
    }

    sealed interface Phase {
        record Idle() implements Phase {}

        sealed interface Busy extends Phase {
            record Held(int count) implements Busy {}
        }
    }

    private static final String DESK = """
            {"rate_hz": 50, "pitch_mm": 90, "is_on": true, "worn": "upper-trunk", "from": "21:00",
             "inners": [{"nanos": 1, "lean": null, "text": null, "at": [[1, 2.5]]}]}
            """;

    @Test
    void eachComponentIsReadUnderItsName() {
        assertThat(READER.read(PlainJson.read(DESK), Desk.class))
                .isEqualTo(new Desk(
                        50,
                        90,
                        true,
                        Worn.UPPER_TRUNK,
                        LocalTime.of(21, 0),
                        List.of(new Inner(1, null, null, List.of(List.of(1.0, 2.5))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what stands there    | what stands there instead     | what is said
            "rate_hz": 50          | "rate_hz": 50.0               | rate_hz = 50.0, allowed is a whole number
            "rate_hz": 50          | "rate_hz": 2147483648         | rate_hz = 2147483648, allowed is a whole number
            "rate_hz": 50          | "rate_hz": null               | rate_hz = null, allowed is a whole number
            "rate_hz": 50,         |                               | lacks rate_hz
            "rate_hz": 50          | "rate": 1, "rate_hz": 50      | rate is no setting, allowed are from, inners, is_on, pitch_mm, rate_hz, worn
            "pitch_mm": 90         | "pitch_mm": "90"              | pitch_mm = "90", allowed is a number
            "is_on": true          | "is_on": 1                    | is_on = 1, allowed is true or false
            "worn": "upper-trunk"  | "worn": "UPPER_TRUNK"         | worn = "UPPER_TRUNK", allowed is upper-trunk or waist
            "worn": "upper-trunk"  | "worn": 0                     | worn = 0, allowed is upper-trunk or waist
            "from": "21:00"        | "from": "9"                   | from = "9", allowed is a time such as "21:00"
            "from": "21:00"        | "from": ""                    | from = "", allowed is a time such as "21:00"
            "from": "21:00"        | "from": 21                    | from = 21, allowed is a time such as "21:00"
            "nanos": 1             | "nanos": -1                   | inners.nanos = -1, allowed is 0 or more
            "nanos": 1             | "nanos": 9223372036854775808  | inners.nanos = 9223372036854775808, allowed is a whole number
            "text": null           | "text": {}                    | inners.text = {}, allowed is text in quotes
            "at": [[1, 2.5]]       | "at": [["1"]]                 | inners.at = [["1"]], allowed is a number
            "at": [[1, 2.5]]       | "at": 7                       | inners.at = 7, allowed is a list
            "inners": [            | "inners": [5,                 | inners = [5,{"nanos":1,"lean":null,"text":null,"at":[[1,2.5]]}], allowed is a section
            """)
    void whatDoesNotFitIsToldWithItsPlace(String there, @Nullable String instead, String said) {
        assertThat(DESK).contains(there);
        var plain = PlainJson.read(DESK.replace(there, instead == null ? "" : instead));
        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> READER.read(plain, Desk.class))
                .withMessage(said);
    }

    @Test
    void aCaseOfASealedInterfaceIsFoundByItsSimpleName() {
        assertThat(READER.read(Map.of("@type", "Idle"), Phase.class)).isEqualTo(new Phase.Idle());
        assertThat(READER.read(Map.of("@type", "Held", "count", 3L), Phase.class))
                .isEqualTo(new Phase.Busy.Held(3));
        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> READER.read(Map.of("@type", "Asleep"), Phase.class))
                .withMessage("@type = \"Asleep\", allowed is Idle or Held");
        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> READER.read(Map.of(), Phase.class))
                .withMessage("@type = null, allowed is Idle or Held");
    }

    @Test
    void linesStandUnderConstantsOrUnderText() {
        var held = Map.of("count", 3L);
        assertThat(READER.readMap(Map.of("waist", held), Worn.class, Phase.Busy.Held.class))
                .isEqualTo(Map.of(Worn.WAIST, new Phase.Busy.Held(3)));
        assertThat(READER.readMap(Map.of("waist", held), String.class, Phase.Busy.Held.class))
                .isEqualTo(Map.of("waist", new Phase.Busy.Held(3)));
        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> READER.readMap(Map.of("ankle", held), Worn.class, Phase.Busy.Held.class))
                .withMessage("ankle is no setting, allowed is upper-trunk or waist");
        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> READER.readMap(Map.of("waist", Map.of()), Worn.class, Phase.Busy.Held.class))
                .withMessage("waist lacks count");
    }

    record Odd(Thread thread) {}

    @Test
    void aPartOfAnUnknownKindIsAMistakeInTheCode() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> READER.read(Map.of("thread", Map.of()), Odd.class))
                .withMessage("class java.lang.Thread is no record, and no scalar that is known here");
    }
}

package org.plumbline.contract.json.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class PlainJsonTest {

    @Test
    void everyKindOfValueHasItsPlainOne() {
        assertThat(PlainJson.read("""
                        {"list": [1, -9223372036854775808, 9223372036854775808, 0.1, -0.0, 1e3], "text": "\\u00e4",
                         "flags": [true, false, null], "empty": {}}
                        """))
                .isEqualTo(Map.of(
                        "list",
                        List.of(1L, Long.MIN_VALUE, new BigInteger("9223372036854775808"), 0.1, -0.0, 1000.0),
                        "text",
                        "\u00e4",
                        "flags",
                        Arrays.asList(true, false, null),
                        "empty",
                        Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"b\":[1,-0.0,1.0E300,123456789012345678901234567890],\"a\":{\"c\":null,\"d\":[[true],\"\\n\\\"\"]}}"
            })
    void whatIsReadIsWrittenInTheSameOrder(String json) {
        assertThat(PlainJson.text(PlainJson.read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "{\"a\":1,\"a\":2}", "{} {}", "1 2", "nul", "NaN", "{a:1}", "[1e]"})
    void whatIsNotOneWholeValueIsRefused(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> PlainJson.read(json));
    }
}

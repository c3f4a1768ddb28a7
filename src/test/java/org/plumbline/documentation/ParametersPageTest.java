package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersPageTest {

    @Test
    void thePageIsWhatTheRecordsSay() throws IOException {
        if (System.getProperty("plumbline.renew") != null) {
            Files.writeString(ParametersPage.FILE, ParametersPage.text());
        }
        assertThat(Files.readString(ParametersPage.FILE))
                .as("docs/parameters.md is out of date; this renews it: %s", ParametersPage.RENEW)
                .isEqualTo(ParametersPage.text());
    }

    @Test
    void everyParameterSaysWhatItDoes() throws IOException {
        assertThat(ParametersPage.all())
                .allSatisfy(each -> assertThat(each.effect()).as(each.name()).isNotBlank());
    }

    @Test
    void theDefaultOfEveryCommentIsThatOfTheCode() throws IOException {
        assertThat(ParametersPage.all().stream().filter(each -> !each.saysWhatTheCodeDoes()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # comment                                                     | default | range         | effect         | source
            when it begins. Default 12°, range 8 to 25°: below 8° it nags | 12°     | 8 to 25°      | when it begins | below 8° it nags
            how long. Default 2 min, range 3 s to 10 min                  | 2 min   | 3 s to 10 min | how long       | ''
            share of it. Default 0.4: 0.3 to 0.5 count alike              | 0.4     | ''            | share of it    | 0.3 to 0.5 count alike
            which way                                                     | up      | ''            | which way      | ''
            """)
    void aCommentIsTakenApart(ArgumentsAccessor row) {
        var parameter = new Parameter("any", "up", String.valueOf(row.getString(0)));
        assertThat(List.of(parameter.byDefault(), parameter.range(), parameter.effect(), parameter.source()))
                .isEqualTo(row.toList().subList(1, 5));
    }
}

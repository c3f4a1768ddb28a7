package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatIsShortIsShownWhole() {
        assertThat(Excerpt.of("x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void ofWhatIsLongTheBeginningIsShown() {
        assertThat(Excerpt.of("7".repeat(700))).isEqualTo("7".repeat(80) + "…");
        assertThat(Excerpt.ofComplaint("no number: " + "7".repeat(700)))
                .startsWith("no number: 777")
                .endsWith("7…")
                .hasSize(401);
    }

    @Test
    void nothingThatATerminalObeysIsLeft() {
        assertThat(Excerpt.of("a\u001b[2Jb\nc")).isEqualTo("a?[2Jb?c");
    }
}

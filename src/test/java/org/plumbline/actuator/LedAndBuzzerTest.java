package org.plumbline.actuator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.board.line.RecordingLine;
import org.plumbline.core.coach.cue.CuePattern.Step;

class LedAndBuzzerTest {

    private final List<String> told = new ArrayList<>();
    private final RecordingLine led = new RecordingLine("led", told);
    private final RecordingLine buzzer = new RecordingLine("buzzer", told);
    private final LedAndBuzzer output = new LedAndBuzzer(led, buzzer);

    @Test
    void aStepWithoutAToneIsLightAlone() throws IOException {
        output.show(new Step(0.1, 0, Duration.ofMillis(1)));
        assertThat(told).containsExactly("led high", "buzzer low");
    }

    @Test
    void aStepWithAToneIsHeard() throws IOException {
        output.show(new Step(0, 440, Duration.ofMillis(1)));
        assertThat(told).containsExactly("led low", "buzzer high");
    }

    @Test
    void aBrokenBuzzerDoesNotKeepTheLightOn() {
        buzzer.broken = true;
        assertThatIOException().isThrownBy(output::silence).withMessage("buzzer is broken");
        assertThat(told).containsExactly("led low");
    }

    @Test
    void closingLeavesBothLinesLow() throws IOException {
        output.close();
        assertThat(told).containsExactly("buzzer low", "buzzer closed", "led low", "led closed");
    }
}

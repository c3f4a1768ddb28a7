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

class OutputsTest {

    private final List<String> told = new ArrayList<>();
    private final RecordingLine led = new RecordingLine("led", told);
    private final RecordingLine buzzer = new RecordingLine("buzzer", told);
    private final RecordingLine motor = new RecordingLine("motor", told);
    private final RecordingWave wave = new RecordingWave(told);
    private final CueOutput all =
            new Together(List.of(SwitchedOutput.buzzer(buzzer), SwitchedOutput.buzzer(motor), SwitchedOutput.led(led)));

    @Test
    void aStepWithoutAToneIsLightAlone() throws IOException {
        all.show(step(0.1, 0));
        assertThat(told).containsExactly("buzzer low", "motor low", "led high");
    }

    @Test
    void aStepWithAToneIsHeardAndFelt() throws IOException {
        all.show(step(0, 440));
        assertThat(told).containsExactly("buzzer high", "motor high", "led low");
    }

    @Test
    void aBrokenBuzzerDoesNotKeepTheOthersOn() {
        buzzer.broken = true;
        assertThatIOException().isThrownBy(all::silence).withMessage("buzzer is broken");
        assertThat(told).containsExactly("motor low", "led low");
    }

    @Test
    void closingLeavesEveryLineLow() throws IOException {
        all.close();
        assertThat(told)
                .containsExactly("buzzer low", "buzzer closed", "motor low", "motor closed", "led low", "led closed");
    }

    @Test
    void halfTheBrightnessIsAQuarterOfTheLight() throws IOException {
        var dimmed = new DimmedLed(wave);
        dimmed.show(step(0.5, 440));
        dimmed.show(step(0, 440));
        dimmed.close();
        assertThat(told).containsExactly("1000 Hz 0.25", "off", "closed");
    }

    @Test
    void aPassiveBuzzerSoundsAtTheToneOfTheStep() throws IOException {
        var tones = new ToneBuzzer(wave);
        tones.show(step(1, 523.4));
        tones.show(step(1, 0));
        tones.silence();
        assertThat(told).containsExactly("523 Hz 0.10", "off", "off");
    }

    private static Step step(double brightness, double toneHertz) {
        return new Step(brightness, toneHertz, Duration.ofMillis(1));
    }
}

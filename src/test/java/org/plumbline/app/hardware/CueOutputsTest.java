package org.plumbline.app.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.actuator.RecordingWave;
import org.plumbline.board.line.OutputLine;
import org.plumbline.board.line.PwmLine;
import org.plumbline.board.line.RecordingLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.core.coach.cue.CuePattern.Step;

class CueOutputsTest {

    private static final int NONE = CueSection.NONE;
    private static final Step TONE = new Step(0.5, 523, Duration.ofMillis(100));

    private final List<String> told = new ArrayList<>();

    @Test
    void asItComesLedAndBuzzerAreSwitched() throws IOException {
        CueOutputs.open(new CueSection(17, false, 18, false, NONE), new Desk()).show(TONE);
        assertThat(told).containsExactly("18 high", "17 high");
    }

    @Test
    void aPassiveBuzzerGetsItsToneAndADimmedLedItsBrightness() throws IOException {
        CueOutputs.open(new CueSection(13, true, 18, true, NONE), new Desk()).show(TONE);
        assertThat(told).containsExactly("wave on 18", "wave on 13", "523 Hz 0.10", "1000 Hz 0.25");
    }

    @Test
    void aMotorIsFeltWhereTheBuzzerIsHeard() throws IOException {
        var outputs = CueOutputs.open(new CueSection(17, false, NONE, false, 27), new Desk());
        outputs.show(TONE);
        outputs.show(new Step(0.5, 0, Duration.ofMillis(100)));
        assertThat(told).containsExactly("27 high", "17 high", "27 low", "17 high");
    }

    @Test
    void withoutAnyLineNothingIsPlayed() throws IOException {
        CueOutputs.open(new CueSection(NONE, false, NONE, false, NONE), new Desk())
                .show(TONE);
        assertThat(told).isEmpty();
    }

    @Test
    void ifOneCannotBeHadTheOthersAreLetGo() {
        assertThatIOException()
                .isThrownBy(() -> CueOutputs.open(new CueSection(5, false, 18, false, NONE), new Desk()))
                .withMessage("GPIO 5: held by another program");
        assertThat(told).containsExactly("18 low", "18 closed");
    }

    @ParameterizedTest
    @CsvSource({"12, 18", "18, 12", "13, 19", "19, 13"})
    void whatNeedsTwoWavesNeedsTwoChannels(int led, int buzzer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CueSection(led, true, buzzer, true, NONE))
                .withMessageContaining("buzzerPin");
    }

    /// Lines that remember; GPIO 5 is somebody else's.
    private final class Desk implements CueOutputs.Lines {

        @Override
        public OutputLine output(int pin) throws IOException {
            if (pin == 5) {
                throw new IOException("GPIO 5: held by another program");
            }
            return new RecordingLine(Integer.toString(pin), told);
        }

        @Override
        public PwmLine wave(int pin) {
            told.add("wave on " + pin);
            return new RecordingWave(told);
        }
    }
}

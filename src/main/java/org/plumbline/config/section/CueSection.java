package org.plumbline.config.section;

import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.core.check.Allowed;

/// What a cue is played on, each by the BCM number of its line; [#NONE] where there is none.
///
/// @param ledDimmed     whether the LED knows every brightness: its line then carries a wave
/// @param buzzerPassive whether the buzzer needs to be given its tone: its line then carries it
/// @param motorPin      of a vibration motor, which is felt where the buzzer is heard
public record CueSection(int ledPin, boolean ledDimmed, int buzzerPin, boolean buzzerPassive, int motorPin) {

    public static final int NONE = -1;

    /// Nothing to see or hear.
    public static final CueSection NOTHING = new CueSection(NONE, false, NONE, false, NONE);

    /// On every board; 12 and 18 are one channel on those before the Pi 5, and so are 13 and 19.
    private static final Set<Integer> WAVES = Set.of(12, 13, 18, 19);

    private static final int BETWEEN_TWO_OF_A_CHANNEL = 6;

    public CueSection {
        check("ledPin", ledPin);
        check("buzzerPin", buzzerPin, ledPin);
        check("motorPin", motorPin, ledPin, buzzerPin);
        checkWave("ledDimmed", ledDimmed, "led_pin", ledPin);
        checkWave("buzzerPassive", buzzerPassive, "buzzer_pin", buzzerPin);
        boolean oneChannel = ledDimmed && buzzerPassive && Math.abs(ledPin - buzzerPin) == BETWEEN_TWO_OF_A_CHANNEL;
        Allowed.check(
                !oneChannel, "buzzerPin", buzzerPin, "13 or 19 beside an LED at 12 or 18, and the other way round");
    }

    /// The lines that are high or low; the others carry a wave.
    public IntStream switchedPins() {
        return IntStream.of(ledDimmed ? NONE : ledPin, buzzerPassive ? NONE : buzzerPin, motorPin)
                .filter(pin -> pin != NONE);
    }

    /// All the lines it takes.
    public IntStream pins() {
        return IntStream.of(ledPin, buzzerPin, motorPin).filter(pin -> pin != NONE);
    }

    /// Whether any line carries a wave.
    public boolean hasWaves() {
        return ledDimmed || buzzerPassive;
    }

    /// GPIO 0 and 1 belong to the EEPROM of add-on boards.
    private static void check(String name, int pin, int... others) {
        Allowed.check(pin == NONE || (pin >= 2 && pin <= 27), name, pin, "2 to 27, or -1 for none");
        boolean taken = pin != NONE && IntStream.of(others).anyMatch(other -> other == pin);
        Allowed.check(!taken, name, pin, "a pin of its own");
    }

    private static void checkWave(String name, boolean wave, String pinName, int pin) {
        Allowed.check(
                !wave || WAVES.contains(pin), name, true, "false, unless %s is 12, 13, 18 or 19".formatted(pinName));
    }
}

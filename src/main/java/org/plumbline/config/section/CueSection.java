package org.plumbline.config.section;

import org.plumbline.core.check.Allowed;

/// The lines that LED and buzzer hang on, by BCM number; [#NONE] where there is none.
public record CueSection(int ledPin, int buzzerPin) {

    public static final int NONE = -1;

    public CueSection {
        check("ledPin", ledPin);
        check("buzzerPin", buzzerPin);
        Allowed.check(buzzerPin == NONE || buzzerPin != ledPin, "buzzerPin", buzzerPin, "another pin than the LED's");
    }

    /// GPIO 0 and 1 belong to the EEPROM of add-on boards.
    private static void check(String name, int pin) {
        Allowed.check(pin == NONE || (pin >= 2 && pin <= 27), name, pin, "2 to 27, or -1 for none");
    }
}

package org.plumbline.config.section;

import java.util.List;
import org.plumbline.core.check.Allowed;

/// The lines that buttons hang on, each from its line to ground.
///
/// @param pins by BCM number; all buttons do the same. None for no button
public record ButtonSection(List<Integer> pins) {

    private static final int MOST = 4;

    /// GPIO 0 and 1 belong to the EEPROM of add-on boards.
    public ButtonSection {
        pins = List.copyOf(pins);
        Allowed.check(
                pins.size() <= MOST
                        && pins.stream().distinct().count() == pins.size()
                        && pins.stream().allMatch(pin -> pin >= 2 && pin <= 27),
                "pins",
                pins,
                "up to 4 different ones of 2 to 27, or [] for none");
    }
}

package org.plumbline.config.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.seat.MatLayout;

/// The seat mat: its converters and where its cells lie.
///
/// @param bus       N of /dev/i2c-N
/// @param addresses of the converters, in the order of the cells
/// @param rows      from front to back
/// @param columns   from her left to her right
/// @param pitchMm   between neighbouring cells
/// @param rateHz    frames a second
public record MatSection(
        Chip chip, int bus, List<Integer> addresses, int rows, int columns, double pitchMm, int rateHz) {

    /// What can read the cells.
    public enum Chip {
        NONE,
        ADS1115,
        /// Whatever tells it over MQTT.
        MQTT
    }

    private static final int CELLS_PER_CONVERTER = 4;
    private static final int MOST_CELLS = 256;
    private static final int MOST_ROWS = 16;

    public MatSection {
        Allowed.range("bus", bus, 0, 31);
        addresses = List.copyOf(addresses);
        Allowed.check(
                areConverters(addresses), "addresses", addresses, "1 to 4 different ones of 72 to 75 (0x48 to 0x4B)");
        Allowed.range("rows", rows, 1, Math.min(MOST_ROWS, most(chip, addresses)));
        Allowed.range("columns", columns, 1, most(chip, addresses) / rows);
        Allowed.range("pitchMm", pitchMm, 5, 200);
        Allowed.range("rateHz", rateHz, 1, 50);
    }

    public boolean comesOverMqtt() {
        return chip == Chip.MQTT;
    }

    public boolean exists() {
        return chip != Chip.NONE;
    }

    /// Where the cells lie; null without a mat.
    public @Nullable MatLayout layout() {
        return !exists() ? null : MatLayout.grid(rows, columns, pitchMm);
    }

    private static int most(Chip chip, List<Integer> addresses) {
        return chip == Chip.MQTT ? MOST_CELLS : CELLS_PER_CONVERTER * addresses.size();
    }

    private static boolean areConverters(List<Integer> addresses) {
        return !addresses.isEmpty()
                && addresses.stream().distinct().count() == addresses.size()
                && addresses.stream().allMatch(address -> address >= 0x48 && address <= 0x4B);
    }
}

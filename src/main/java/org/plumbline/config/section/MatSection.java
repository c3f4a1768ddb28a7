package org.plumbline.config.section;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.section.mat.CellWires;
import org.plumbline.config.section.mat.NamedLayout;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.seat.MatLayout;

/// The seat mat: what reads its cells, and where they lie.
///
/// @param bus       N of /dev/i2c-N
/// @param addresses of the converters, in the order of the cells
/// @param layout    where the cells lie; without one, rows, columns and pitch say it
/// @param rows      from front to back
/// @param columns   from her left to her right
/// @param pitchMm   between neighbouring cells
/// @param rateHz    frames a second
/// @param wires     of mats that need more than I2C
public record MatSection(
        Chip chip,
        int bus,
        List<Integer> addresses,
        NamedLayout layout,
        int rows,
        int columns,
        double pitchMm,
        int rateHz,
        CellWires wires) {

    /// What can read the cells.
    public enum Chip {
        NONE,
        ADS1115,
        MCP3008,
        /// Two multiplexers in front of an ADS1115.
        MATRIX_ADS1115,
        /// Two multiplexers in front of an MCP3008.
        MATRIX_MCP3008,
        /// A load cell each.
        HX711,
        /// Whatever tells it over MQTT.
        MQTT
    }

    private static final int CELLS_PER_ADS1115 = 4;
    private static final int CELLS_PER_MCP3008 = 8;
    private static final int MOST_CELLS = 256;
    private static final int MOST_A_SIDE = 16;

    public MatSection {
        Allowed.range("bus", bus, 0, 31);
        addresses = List.copyOf(addresses);
        Allowed.check(
                areConverters(addresses), "addresses", addresses, "1 to 4 different ones of 72 to 75 (0x48 to 0x4B)");
        int most = most(chip, addresses, wires);
        if (layout.cells() == null) {
            Allowed.range("rows", rows, 1, Math.min(MOST_A_SIDE, most));
            Allowed.range("columns", columns, 1, Math.min(MOST_A_SIDE, most / rows));
        } else {
            Allowed.range("rows", rows, 1, MOST_A_SIDE);
            Allowed.range("columns", columns, 1, MOST_A_SIDE);
            checkSize(layout, crosses(chip), crosses(chip) ? rows * columns : most);
        }
        Allowed.range("pitchMm", pitchMm, 5, 200);
        Allowed.range("rateHz", rateHz, 1, 50);
    }

    private static void checkSize(NamedLayout layout, boolean exactly, int cells) {
        int size = layout.cells() == null ? 0 : layout.cells().size();
        Allowed.check(
                exactly ? size == cells : size <= cells,
                "layout",
                layout.name(),
                "a layout of as many cells as the chip reads: " + (exactly ? "rows times columns, " : "at most ")
                        + cells);
    }

    private static boolean crosses(Chip chip) {
        return chip == Chip.MATRIX_ADS1115 || chip == Chip.MATRIX_MCP3008;
    }

    public boolean comesOverMqtt() {
        return chip == Chip.MQTT;
    }

    public boolean exists() {
        return chip != Chip.NONE;
    }

    /// How many cells there are.
    public int cells() {
        return layout.cells() == null ? rows * columns : layout.cells().size();
    }

    /// Where the cells lie; null without a mat.
    public @Nullable MatLayout placed() {
        if (!exists()) {
            return null;
        }
        return layout.cells() == null ? MatLayout.grid(rows, columns, pitchMm) : layout.cells();
    }

    /// The lines of the Pi that it takes.
    public IntStream pins() {
        return switch (chip) {
            case NONE, ADS1115, MCP3008, MQTT -> IntStream.empty();
            case MATRIX_ADS1115, MATRIX_MCP3008 -> wires.selectPins();
            case HX711 -> wires.loadCellPins();
        };
    }

    private static int most(Chip chip, List<Integer> addresses, CellWires wires) {
        return switch (chip) {
            case NONE, ADS1115 -> CELLS_PER_ADS1115 * addresses.size();
            case MCP3008 -> CELLS_PER_MCP3008 * wires.spi().size();
            case HX711 -> wires.dataPins().size();
            case MATRIX_ADS1115, MATRIX_MCP3008, MQTT -> MOST_CELLS;
        };
    }

    private static boolean areConverters(List<Integer> addresses) {
        return !addresses.isEmpty()
                && addresses.stream().distinct().count() == addresses.size()
                && addresses.stream().allMatch(address -> address >= 0x48 && address <= 0x4B);
    }
}

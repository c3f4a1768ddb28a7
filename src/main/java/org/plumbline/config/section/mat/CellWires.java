package org.plumbline.config.section.mat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.core.check.Allowed;

/// The wires of mats that need more than I2C. Pins are BCM numbers.
///
/// @param spi        MCP3008 in the order of the cells, each as B.C of /dev/spidevB.C
/// @param rowPins    S0 to S3 of the multiplexer of the rows
/// @param columnPins S0 to S3 of that of the columns
/// @param clockPin   PD_SCK of all HX711
/// @param dataPins   DOUT of each HX711, in the order of the cells
/// @param fullScale  counts of an HX711 at the heaviest load a cell is made for
public record CellWires(
        List<String> spi,
        List<Integer> rowPins,
        List<Integer> columnPins,
        int clockPin,
        List<Integer> dataPins,
        double fullScale) {

    private static final Pattern SPI = Pattern.compile("\\d\\.\\d");
    private static final int MOST_LOAD_CELLS = 8;

    public CellWires {
        spi = List.copyOf(spi);
        rowPins = List.copyOf(rowPins);
        columnPins = List.copyOf(columnPins);
        dataPins = List.copyOf(dataPins);
        Allowed.check(
                spi.size() >= 1
                        && spi.size() <= 2
                        && areDifferent(spi)
                        && spi.stream().allMatch(SPI.asMatchPredicate()),
                "spi",
                spi,
                "1 or 2 different ones such as \"0.0\" for /dev/spidev0.0");
        checkSelect("rowPins", rowPins);
        checkSelect("columnPins", columnPins);
        Allowed.check(arePins(columnPins, rowPins), "columnPins", columnPins, "pins that are not among row_pins");
        Allowed.check(arePins(List.of(clockPin), List.of()), "clockPin", clockPin, "2 to 27");
        Allowed.check(
                !dataPins.isEmpty() && dataPins.size() <= MOST_LOAD_CELLS && arePins(dataPins, List.of(clockPin)),
                "dataPins",
                dataPins,
                "1 to " + MOST_LOAD_CELLS + " different ones of 2 to 27, none of them clock_pin");
        Allowed.range("fullScale", fullScale, 1, 0x7F_FFFF);
    }

    /// Of the two multiplexers.
    public IntStream selectPins() {
        return Stream.concat(rowPins.stream(), columnPins.stream()).mapToInt(pin -> pin);
    }

    /// Of the load cells.
    public IntStream loadCellPins() {
        return IntStream.concat(IntStream.of(clockPin), dataPins.stream().mapToInt(pin -> pin));
    }

    private static void checkSelect(String name, List<Integer> pins) {
        Allowed.check(pins.size() == 4 && arePins(pins, List.of()), name, pins, "4 different ones of 2 to 27");
    }

    /// GPIO 0 and 1 belong to the EEPROM of add-on boards.
    private static boolean arePins(List<Integer> pins, List<Integer> taken) {
        return areDifferent(pins) && pins.stream().allMatch(pin -> pin >= 2 && pin <= 27 && !taken.contains(pin));
    }

    private static boolean areDifferent(List<?> values) {
        return values.stream().distinct().count() == values.size();
    }
}

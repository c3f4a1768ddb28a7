package org.plumbline.contract.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.JsonWriter;

/// What the sensors of a device say at one moment; nobody keeps it.
///
/// @param trunk how she leans from her own upright; null while no calibrated clip tells
/// @param cells of the mat, in the order of its layout; none while no mat answers
public record SensedMessage(
        String device, Instant at, @Nullable Trunk trunk, List<Cell> cells) {

    public SensedMessage {
        Origin.requireDevice(device);
        cells = List.copyOf(cells);
    }

    /// How the trunk leans.
    ///
    /// @param flexionDegrees positive forward; the whole tilt where forward is not known
    /// @param lateralDegrees positive to her left
    /// @param directed       whether forward is known
    public record Trunk(double flexionDegrees, double lateralDegrees, boolean directed) {}

    /// One cell.
    ///
    /// @param xMm  forward is positive
    /// @param yMm  to her left is positive
    /// @param load of its full scale, less that of the empty seat; null for a cell that does not work
    public record Cell(double xMm, double yMm, @Nullable Double load) {}

    /// Where a device tells it.
    public static String topic(String device) {
        return "plumbline/%s/sensed".formatted(device);
    }

    public String json() {
        return new JsonWriter()
                .whole("v", 1)
                .text("device", device)
                .instant("ts", at)
                .objectIfAny("trunk", trunk, SensedMessage::write)
                .objects("cells", cells, SensedMessage::write)
                .json();
    }

    /// A message as it came in, on one line.
    ///
    /// @throws org.plumbline.contract.json.MessageException if it is no JSON object
    public static String oneLine(String text) {
        return JsonWriter.oneLine(text);
    }

    private static void write(JsonWriter json, Trunk trunk) {
        json.number("flexion_deg", rounded(trunk.flexionDegrees(), 10))
                .number("lateral_deg", rounded(trunk.lateralDegrees(), 10))
                .flag("directed", trunk.directed());
    }

    private static void write(JsonWriter json, Cell cell) {
        json.number("x_mm", rounded(cell.xMm(), 10)).number("y_mm", rounded(cell.yMm(), 10));
        if (cell.load() != null) {
            json.number("load", rounded(cell.load(), 1000));
        }
    }

    /// Finer than this the sensors are not.
    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}

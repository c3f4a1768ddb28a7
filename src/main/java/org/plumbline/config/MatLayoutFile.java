package org.plumbline.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.section.mat.NamedLayout;
import org.plumbline.contract.json.record.MisfitException;
import org.plumbline.contract.json.record.Scalar;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.check.NotAllowedException;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;

/// Reads where the cells of a mat lie: a packaged file by its name, or another one by its path.
final class MatLayoutFile {

    /// The packaged ones, of `config/mat/`.
    static final List<String> NAMES = List.of("4-fsr", "2x4", "12-cells", "16x16");

    private static final String NOTHING = "seat = []\nback = []\n";
    private static final double FARTHEST_MM = 600;

    private MatLayoutFile() {}

    /// @throws IOException            if a file cannot be read at all
    /// @throws ConfigurationException if there is anything in it that is not allowed, or no such file is packaged
    static NamedLayout read(String name) throws IOException, ConfigurationException {
        if (name.isEmpty()) {
            return NamedLayout.NONE;
        }
        return new NamedLayout(name, text(name).over(NOTHING, Cells.class).layout());
    }

    private static TomlText text(String name) throws IOException, ConfigurationException {
        if (NAMES.contains(name)) {
            return new TomlText(name, ConfigurationFile.packagedText("mat/" + name + ".toml"));
        }
        if (Path.of(name).isAbsolute()) {
            return TomlText.read(Path.of(name));
        }
        throw new ConfigurationException(
                "= \"%s\", allowed is %s, the absolute path of a file of cells, or \"\" for none"
                        .formatted(name, String.join(", ", NAMES)));
    }

    /// What a file says.
    ///
    /// @param seat cells, each as mm forward and mm to her left of the seat's middle
    /// @param back cells of the back rest, each as mm up and mm to her left; they are read behind those of the seat
    record Cells(List<List<Double>> seat, List<List<Double>> back) {

        Cells {
            check("seat", seat);
            check("back", back);
            try {
                layout(seat, back);
            } catch (IllegalArgumentException e) {
                throw new NotAllowedException("seat", seat, "what makes a mat: " + e.getMessage());
            }
        }

        MatLayout layout() {
            return layout(seat, back);
        }

        private static MatLayout layout(List<List<Double>> seat, List<List<Double>> back) {
            var cells = new ArrayList<Cell>();
            seat.forEach(at -> cells.add(new Cell(at.getFirst(), at.getLast(), Zone.SEAT)));
            back.forEach(at -> cells.add(new Cell(at.getFirst(), at.getLast(), Zone.BACK)));
            return new MatLayout(cells);
        }

        private static void check(String name, List<List<Double>> cells) {
            for (var at : cells) {
                Allowed.check(
                        at.size() == 2 && at.stream().allMatch(mm -> Math.abs(mm) <= FARTHEST_MM),
                        name,
                        at,
                        "pairs of mm such as [65.0, -40.0], each -%s to %1$s".formatted(FARTHEST_MM));
            }
        }
    }

    /// How a layout stands in a configuration: by its name.
    static NamedLayout named(@Nullable Object plain) {
        var name = Scalar.string(plain);
        try {
            return read(name);
        } catch (ConfigurationException wrong) {
            throw MisfitException.saying(String.valueOf(wrong.getMessage()), wrong);
        } catch (IOException unreadable) {
            throw MisfitException.saying("cannot be read: " + unreadable + "; allowed is a file of cells", unreadable);
        }
    }
}

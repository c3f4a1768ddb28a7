package org.plumbline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;

class MatLayoutFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"4-fsr, 4", "2x4, 8", "12-cells, 12", "16x16, 256"})
    void thePackagedLayoutsAreThereAndLieEvenlyOnBothSides(String name, int cells) throws Exception {
        var layout = layout(name);
        assertThat(layout.size()).isEqualTo(cells);
        assertThat(layout.cells().stream().mapToDouble(Cell::yMm).sum()).isZero();
    }

    @Test
    void theLayoutOfTwelveCellsIsTheDefaultOfRowsAndColumns() throws Exception {
        assertThat(layout("12-cells"))
                .isEqualTo(MatLayout.grid(3, 4, 90))
                .isEqualTo(ConfigurationFile.packaged().mat().placed());
    }

    @Test
    void aFileOfOnesOwnMayHaveCellsOnTheBackRest() throws Exception {
        var file = Files.writeString(folder.resolve("own.toml"), "seat = [[60, -40.5]]\nback = [[300.0, 0.0]]\n");
        assertThat(layout(file.toString()).cells())
                .containsExactly(new Cell(60, -40.5, Zone.SEAT), new Cell(300, 0, Zone.BACK));
    }

    @Test
    void theConfigurationTakesItByNameOrByPath() throws Exception {
        var file = Files.writeString(folder.resolve("own.toml"), "seat = [[60.0, 40.0], [60.0, -40.0]]\n");
        var own = parse("layout = \"%s\"\naddresses = [0x48]".formatted(file)).mat();
        assertThat(own.cells()).isEqualTo(2);
        assertThat(own.placed()).isEqualTo(layout(file.toString()));
        assertThat(ConfigurationFile.parse("again.toml", ConfigurationFile.text(parse("layout = \"2x4\"")))
                        .mat())
                .isEqualTo(parse("layout = \"2x4\"").mat());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            layout = "3-fsr"                                  | mine.toml, line 2: mat.layout = "3-fsr", allowed is 4-fsr, 2x4, 12-cells, 16x16, the absolute path of a file of cells, or "" for none
            layout = "16x16"                                  | mine.toml, line 2: mat.layout = "16x16", allowed is a layout of as many cells as the chip reads: at most 12
            layout = "2x4";chip = "matrix-mcp3008"            | mine.toml, line 2: mat.layout = "2x4", allowed is a layout of as many cells as the chip reads: rows times columns, 12
            rows = 16;columns = 16;chip = "mcp3008"           | mine.toml, line 2: mat.rows = 16, allowed is 1 to 8
            """)
    void whatDoesNotFitIsSaidInOneLine(String settings, String said) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> parse(settings.replace(';', '\n')))
                .withMessage(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            seat = [[1.0]]              | line 1: seat = [[1.0]], allowed is pairs of mm such as [65.0, -40.0], each -600.0 to 600.0
            seat = [[1.0, 601.0]]       | line 1: seat = [[1.0,601.0]], allowed is pairs of mm such as [65.0, -40.0], each -600.0 to 600.0
            seat = []                   | line 1: seat = [], allowed is what makes a mat: a mat has 1 to 1024 cells, not 0
            seat = [[1, 2], [1, 2]]     | line 1: seat = [[1,2],[1,2]], allowed is what makes a mat: two cells lie at the same place: Cell[xMm=1.0, yMm=2.0, zone=SEAT]
            chair = []; seat = [[1, 2]] | line 1: chair is no setting, allowed are back, seat
            """)
    void whatIsWrongInAFileIsToldWithItsLine(String text, String said) throws IOException {
        var file = Files.writeString(folder.resolve("own.toml"), text.replace(';', '\n'));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> parse("layout = \"%s\"".formatted(file)))
                .withMessage("mine.toml, line 2: mat.layout %s, %s", file, said);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> parse("layout = \"/nowhere/own.toml\""))
                .withMessage("mine.toml, line 2: mat.layout cannot be read: java.nio.file.NoSuchFileException:"
                        + " /nowhere/own.toml; allowed is a file of cells");
    }

    @Test
    void aPinHasOneUse() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> parse("chip = \"hx711\"\nrows = 1\n[button]\npins = [24]"))
                .withMessageContaining("mat.wires")
                .withMessageContaining("allowed is pins that neither [cue] nor [button] has");
    }

    private static MatLayout layout(String name) throws IOException, ConfigurationException {
        return Objects.requireNonNull(MatLayoutFile.read(name).cells());
    }

    private static Configuration parse(String settings) throws ConfigurationException {
        return ConfigurationFile.parse("mine.toml", "[mat]\n" + settings + "\n");
    }
}

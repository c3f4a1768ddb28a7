package org.plumbline.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// One gzip CSV of the data sets, whole in memory, its columns by name.
public final class DatasetFile {

    private final List<NamedCsvRecord> rows;

    private DatasetFile(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    public static DatasetFile read(Path file) throws IOException {
        try (var reader =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return new DatasetFile(csv.stream().toList());
        }
    }

    public int rows() {
        return rows.size();
    }

    public boolean has(String column) {
        return !rows.isEmpty() && rows.getFirst().getHeader().contains(column);
    }

    public String text(int row, String column) {
        return rows.get(row).getField(column);
    }

    public double number(int row, String column) {
        return Double.parseDouble(text(row, column));
    }

    /// The row as a sample of the product: `t_s`, `ax,ay,az` and, where present, `gx,gy,gz`.
    public ImuSample imuSample(int row) {
        return new ImuSample(
                new SampleTime(Math.round(number(row, "t_s") * 1e9)),
                vector(row, "ax", "ay", "az"),
                has("gx") ? vector(row, "gx", "gy", "gz") : null);
    }

    private Vector3 vector(int row, String x, String y, String z) {
        return new Vector3(number(row, x), number(row, y), number(row, z));
    }
}

package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.recording.csv.CsvOptions;
import org.plumbline.recording.csv.CsvRecording;

/// Recordings of other devices.
class CsvFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void tables(byte[] data) throws IOException {
        Path file = TempFile.with(data, ".csv");
        try {
            new CsvRecording(file, CsvOptions.DEFAULT).play(Patience.LIMITED.sink());
        } catch (IOException refused) {
            Refusal.check(refused.getMessage());
        } finally {
            Files.delete(file);
        }
    }
}

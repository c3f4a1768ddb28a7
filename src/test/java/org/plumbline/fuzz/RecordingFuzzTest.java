package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.recording.RecordingReader;

/// Recordings of the monitor.
class RecordingFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void recordings(byte[] data) throws IOException {
        Path file = TempFile.with(data, ".csv");
        try {
            new RecordingReader(file).play(Patience.LIMITED.sink());
        } catch (IOException refused) {
            Refusal.check(refused.getMessage());
        } finally {
            Files.delete(file);
        }
    }
}

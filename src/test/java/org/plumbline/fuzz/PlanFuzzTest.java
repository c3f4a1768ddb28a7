package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.PlanFolder;

class PlanFuzzTest {

    private static final List<String> FILES =
            List.of("rules.toml", "stages.toml", "exercises.toml", "routine.toml", "flags.toml", "texts.toml");

    /// The first byte chooses the file.
    @FuzzTest(maxDuration = "2m")
    void plans(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        var folder = Files.createTempDirectory("fuzz-plan-");
        Path file = folder.resolve(FILES.get(Math.floorMod(data[0], FILES.size())));
        Files.write(file, Arrays.copyOfRange(data, 1, data.length));
        try {
            PlanFolder.read(folder);
        } catch (ConfigurationException | IOException refused) {
            Refusal.check(refused.getMessage());
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}

package org.plumbline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;

class ConfigurationFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void configurations(byte[] data) throws IOException {
        Path file = TempFile.with(data, ".toml");
        try {
            ConfigurationFile.read(file);
        } catch (ConfigurationException | IOException refused) {
            Refusal.check(refused.getMessage());
        } finally {
            Files.delete(file);
        }
    }
}

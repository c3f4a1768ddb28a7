package org.plumbline.actuator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real processes, ended in the middle of a cue.
class SilentOnExitTest {

    @ParameterizedTest
    @ValueSource(strings = {"exit", "error"})
    void theLastWordOfAProgramThatEndsIsSilence(String how) throws IOException {
        var process = start(how);
        try (var lines = process.inputReader()) {
            assertThat(lines.readAllLines()).last().isEqualTo("silent");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theLastWordOfAProgramThatIsTerminatedIsSilence() throws IOException {
        var process = start("stay");
        try (var lines = process.inputReader()) {
            assertThat(readUntilOn(lines)).isTrue();
            process.toHandle().destroy(); // Process.destroy would close the stream we read
            assertThat(lines.readAllLines()).last().isEqualTo("silent");
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean readUntilOn(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals("on")) {
            line = lines.readLine();
        }
        return line != null;
    }

    private static Process start(String how) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), PlayAndExit.class.getName(), how))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

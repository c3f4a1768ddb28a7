package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a newcomer sees first stays as the README says.
class ProjectLayoutTest {

    @Test
    void theTopLevelIsShort() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            assertThat(entries.map(Path::toString).filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "pom.xml", "src", "config", "systemd", "docs", "README.md", "LICENSE", "CHANGELOG.md");
        }
    }

    @Test
    void theBuildServerRunsTheTestLineOfTheReadmeAndNothingElse() throws IOException {
        assertThat(Files.readAllLines(Path.of(".ci/run")))
                .startsWith("#!/usr/bin/env bash", "set -euo pipefail", "cd \"$(dirname \"$0\")/..\"")
                .hasSize(4);
        assertThat(Files.readAllLines(Path.of("README.md")))
                .containsOnlyOnce(Files.readAllLines(Path.of(".ci/run")).getLast());
    }
}

package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ExitCode;

class AccountCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path configuration;

    @BeforeEach
    void configure() throws IOException {
        configuration = Files.writeString(folder.resolve("plumbline.toml"), """
                [storage]
                folder = "%s"
                """.formatted(folder));
    }

    @Test
    void whoIsAddedChoosesHerPasswordThroughALink() {
        assertThat(run("add", "berta", "--device", "berta-desk").out())
                .containsPattern("http://127.0.0.1:8080/\\?token=[\\w-]{43}");
        assertThat(run("add", "dr-lee", "--clinician").exitCode()).isZero();
        assertThat(run("list").outLines())
                .containsExactly(
                        "berta\twearer\thas no password yet\tberta-desk", "dr-lee\tclinician\thas no password yet\t");
    }

    @Test
    void aNameIsTakenOnce() {
        run("add", "berta");
        var again = run("add", "berta");
        assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(again.errLines()).singleElement().asString().contains("there is an account of that name");
    }

    @Test
    void aClinicianSeesWhatIsSharedUntilThatEnds() {
        run("add", "berta", "--device", "berta-desk");
        run("add", "dr-lee", "--clinician");
        run("share", "berta-desk", "dr-lee", "days");
        assertThat(run("list").out()).contains("dr-lee\tclinician\thas no password yet\tberta-desk");
        run("unshare", "berta-desk", "dr-lee", "days");
        assertThat(run("list").out()).doesNotContain("dr-lee\tclinician\thas no password yet\tberta-desk");
    }

    @Test
    void aWearerIsNoClinician() {
        run("add", "berta");
        assertThat(run("share", "desk", "berta", "diary").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whoIsRemovedIsGone() {
        run("add", "berta");
        assertThat(run("password", "berta").out()).contains("token=");
        assertThat(run("remove", "berta").out()).contains("berta is removed");
        assertThat(run("list").out()).isEmpty();
        assertThat(run("password", "berta").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private Terminal run(String command, String... rest) {
        var line = Stream.of(Stream.of("account", command, "--config", configuration.toString()), Stream.of(rest))
                .flatMap(words -> words);
        return Terminal.run(new RecordingServices().services(), line.toArray(String[]::new));
    }
}

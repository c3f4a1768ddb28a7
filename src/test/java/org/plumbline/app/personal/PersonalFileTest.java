package org.plumbline.app.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

class PersonalFileTest {

    private static final Personal TOLD =
            new Personal(Stage.LATE_SECOND, List.of(Flag.PELVIC_GIRDLE_PAIN), Consent.GIVEN);
    private static final WallAnchor NOW = new WallAnchor(new SampleTime(0), Instant.EPOCH, true);

    @TempDir
    private Path folder;

    @Test
    void beforeSheTellsAnythingNothingIsAssumed() {
        assertThat(file().load()).isEmpty();
    }

    @Test
    void whatSheToldIsThereAfterARestart() {
        file().accept(List.of(new Effect.Silence(), new Effect.PersonalChanged(NOW.at(), TOLD)), NOW);
        assertThat(file().load()).contains(TOLD);
    }

    @Test
    void nothingElseIsWritten() {
        file().accept(List.of(new Effect.Silence(), new Effect.Marked(NOW.at())), NOW);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"stage\":\"FOURTH\",\"flags\":[],\"consent\":\"GIVEN\"}", "{\"stage\":null}"})
    void aFileThatCannotBeReadIsKeptAsideAndNothingIsAssumed(String text) throws IOException {
        Files.writeString(folder.resolve("personal.json"), text);
        assertThat(file().load()).isEmpty();
        assertThat(folder.resolve("personal.json.unreadable")).hasContent(text);
    }

    @Test
    void aCardThatCannotBeWrittenStopsNothing() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        new PersonalFile(noFolder.resolve("personal.json"), Runnable::run)
                .accept(List.of(new Effect.PersonalChanged(NOW.at(), TOLD)), NOW);
        assertThat(noFolder).isRegularFile();
    }

    @Test
    void whatThePageWritesIsHeardOnce() throws IOException {
        var device = file();
        assertThat(device.changed()).isEmpty();
        file().tell(TOLD);
        assertThat(device.changed()).contains(TOLD);
        assertThat(device.changed()).isEmpty();
    }

    private PersonalFile file() {
        return new PersonalFile(folder.resolve("personal.json"), Runnable::run);
    }
}

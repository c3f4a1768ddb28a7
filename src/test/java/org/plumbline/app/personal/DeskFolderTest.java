package org.plumbline.app.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;

class DeskFolderTest {

    private static final Instant NOON = Instant.parse("2026-03-03T11:00:00Z");
    private static final WallAnchor NOW = new WallAnchor(new SampleTime(0), NOON, true);
    private static final Effect A_MINUTE =
            new Effect.Minute(new MinuteSummary(NOON, StanceSeconds.ZERO, 0, 0, BodySums.NONE), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void withoutAMonitorThereIsNoDeskHere() {
        assertThat(desk().settings()).isNull();
        assertThat(taken()).isEmpty();
        desk().marks(Runnable::run).begin();
        assertThat(desk().settings()).isNotNull();
    }

    @Test
    void whatThePageIsToldTheMonitorHears() throws IOException {
        var told = Personal.UNTOLD.with(Consent.GIVEN);
        var monitor = desk().personal(Runnable::run);
        desk().marks(Runnable::run).begin();
        Objects.requireNonNull(desk().settings()).tell(told);
        assertThat(monitor.changed()).contains(told);
    }

    @Test
    void aMarkIsHandedOverOnceWithTheTimeOfItsPress() {
        var press = NOW.at().plus(Duration.ofMillis(1_500));
        desk().marks(Runnable::run)
                .accept(List.of(new Effect.Silence(), new Effect.Marked(press), new Effect.Marked(press)), NOW);
        assertThat(taken()).containsExactly(NOON.plusMillis(1_500));
        assertThat(taken()).isEmpty();
    }

    @Test
    void whatTheDiaryDoesNotTakeWaits() {
        desk().marks(Runnable::run).accept(List.of(new Effect.Marked(NOW.at())), NOW);
        desk().handOverMarks(_ -> false);
        assertThat(taken()).containsExactly(NOON);
    }

    @Test
    void aCardThatIsFullIsTriedAgainEachMinute() throws IOException {
        var place = Files.writeString(folder.resolve("desk"), "in the way");
        var marks = new DeskFolder(place).marks(Runnable::run);
        marks.accept(List.of(new Effect.Marked(NOW.at())), NOW);
        Files.delete(place);
        marks.accept(List.of(A_MINUTE), NOW);
        assertThat(place.resolve(DeskFolder.MARKS).resolve(NOON.toString())).exists();
    }

    @Test
    void aFileThatIsNoMarkIsLeftAlone() throws IOException {
        desk().marks(Runnable::run).begin();
        var other = Files.writeString(folder.resolve(DeskFolder.MARKS).resolve("1 shopping"), "milk");
        desk().marks(Runnable::run).accept(List.of(new Effect.Marked(NOW.at())), NOW);
        assertThat(taken()).containsExactly(NOON);
        assertThat(other).hasContent("milk");
    }

    private DeskFolder desk() {
        return new DeskFolder(folder);
    }

    private List<Instant> taken() {
        var taken = new ArrayList<Instant>();
        desk().handOverMarks(taken::add);
        return taken;
    }
}

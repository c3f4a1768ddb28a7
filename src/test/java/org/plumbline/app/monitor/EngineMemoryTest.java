package org.plumbline.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.MatLayout;

class EngineMemoryTest {

    private static final EngineParams PARAMS = params(MatLayout.grid(2, 2, 200));

    private final Engine engine = new Engine(PARAMS);

    @TempDir
    private Path folder;

    private EngineMemory memory = new EngineMemory(Path.of("engine.json"));

    @BeforeEach
    void live() {
        memory = new EngineMemory(folder.resolve("engine.json"));
        for (int i = 0; i < 500; i++) {
            var at = new SampleTime(20_000_000L * i);
            engine.accept(new Input.Tick(new WallAnchor(at, Instant.EPOCH.plusNanos(at.nanos()), true)));
            engine.accept(new Input.Imu(new ImuSample(at, new Vector3(0, 0, 9.81), new Vector3(0, 0, 0))));
            engine.accept(new Input.Mat(new MatFrame(at, 0.5, 0.5, 0.5, 0.5)));
        }
    }

    @Test
    void whatWasSavedIsKnownAgain() {
        memory.save(engine.state());
        assertThat(memory.wake(PARAMS).state()).isEqualTo(engine.state());
    }

    @Test
    void withoutAFileItBeginsAnew() {
        assertThat(memory.wake(PARAMS).state()).isEqualTo(new Engine(PARAMS).state());
    }

    /// It is kept for whoever wants to know what went wrong.
    @Test
    void aDamagedFileIsPutAsideAndItBeginsAnew() throws IOException {
        var file = Files.writeString(folder.resolve("engine.json"), "{\"sensing\":");
        assertThat(memory.wake(PARAMS).state()).isEqualTo(new Engine(PARAMS).state());
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("engine.json.unreadable")).hasContent("{\"sensing\":");
    }

    /// Nothing of a state that does not fit may be left: half of it would be worse than none.
    @Test
    void theStateOfAnotherMatIsNotTakenUpHalf() {
        memory.save(engine.state());
        var other = params(MatLayout.grid(3, 4, 90));
        assertThat(memory.wake(other).state()).isEqualTo(new Engine(other).state());
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        var unwritable =
                new EngineMemory(Files.writeString(folder.resolve("file"), "").resolve("engine.json"));
        IntStream.range(0, 3).forEach(_ -> unwritable.save(engine.state()));
        assertThat(unwritable.wake(PARAMS).state()).isEqualTo(new Engine(PARAMS).state());
    }

    private static EngineParams params(MatLayout layout) {
        return EngineParams.of(ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, layout), PlanFolder.packaged());
    }
}

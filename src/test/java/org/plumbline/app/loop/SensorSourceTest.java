package org.plumbline.app.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;

class SensorSourceTest {

    private final List<String> log = new ArrayList<>();
    private boolean present = true;
    private boolean buggy;

    private final SensorSource<AutoCloseable> source =
            new SensorSource<>(Sensor.MAT, this::open, (_, at) -> List.of(read(at)), RetryWaits.DEFAULT);

    @Test
    void aWorkingSensorGivesItsReadings() {
        assertThat(poll(0)).containsExactly(frame(0));
        assertThat(poll(20)).containsExactly(frame(20));
        assertThat(log).containsExactly("open");
    }

    @Test
    void oneFailedReadIsAGapAndTheDeviceIsConfiguredAnew() {
        poll(0);
        present = false;
        assertThat(poll(20)).isEmpty();
        present = true;
        assertThat(poll(60)).as("still waiting").isEmpty();
        assertThat(poll(120)).containsExactly(frame(120));
        assertThat(log).containsExactly("open", "close", "open");
    }

    @Test
    void anOutageOfASecondIsToldOnceWithItsReasonAndSoIsTheReturn() {
        poll(0);
        present = false;
        var told = new ArrayList<Input>();
        for (int millis = 20; millis < 10_000; millis += 20) {
            told.addAll(poll(millis));
        }
        assertThat(told).singleElement().isInstanceOfSatisfying(Input.SensorLost.class, lost -> {
            assertThat(lost.reason()).isEqualTo("nobody answers");
            assertThat(lost.at()).isBetween(at(1_020), at(3_000));
        });
        present = true;
        assertThat(poll(20_000)).containsExactly(new Input.SensorBack(at(20_000), Sensor.MAT), frame(20_000));
    }

    @Test
    void aBugInADriverCostsTheDeviceUntilItIsOpenedAnewAndNothingElse() {
        buggy = true;
        var told = new ArrayList<Input>();
        for (int millis = 0; millis < 5_000; millis += 20) {
            told.addAll(poll(millis));
        }
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        Input.SensorLost.class,
                        lost -> assertThat(lost.reason())
                                .isEqualTo("internal error: java.lang.IndexOutOfBoundsException: as if"));
        buggy = false;
        assertThat(poll(10_000)).containsExactly(new Input.SensorBack(at(10_000), Sensor.MAT), frame(10_000));
    }

    @Test
    void aDeadSensorIsTriedOnceASecondInTheEnd() {
        present = false;
        for (int millis = 0; millis < 60_000; millis += 20) {
            poll(millis);
        }
        assertThat(log).hasSizeBetween(60, 66);
    }

    private AutoCloseable open() throws IOException {
        log.add("open");
        answer();
        return () -> log.add("close");
    }

    private Input read(SampleTime at) throws IOException {
        answer();
        if (buggy) {
            throw new IndexOutOfBoundsException("as if");
        }
        return new Input.Mat(new MatFrame(at, 0.5));
    }

    private void answer() throws IOException {
        if (!present) {
            throw new IOException("nobody answers");
        }
    }

    private List<Input> poll(int millis) {
        return source.poll(at(millis));
    }

    private static Input frame(int millis) {
        return new Input.Mat(new MatFrame(at(millis), 0.5));
    }

    private static SampleTime at(int millis) {
        return new SampleTime(Duration.ofMillis(millis).toNanos());
    }
}

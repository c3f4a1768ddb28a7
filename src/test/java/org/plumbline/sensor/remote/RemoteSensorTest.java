package org.plumbline.sensor.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

class RemoteSensorTest {

    private final RemoteSensor clip =
            new RemoteSensor("MQTT topic home/clip", new RemoteFormat.Clip("/imu/acc", "/imu/gyro", "/t"));
    private final RemoteSensor mat =
            new RemoteSensor("MQTT topic home/mat", new RemoteFormat.Mat("/cells", 2, 4095, ""));

    @Test
    void aMessageIsTakenApartAsItsPointersSay() throws IOException {
        clip.hear("""
                {"t": 5, "battery": 88, "imu": {"acc": [0.1, 0, 9.8], "gyro": [1, 2, 3]}}""", at(1_000));
        mat.hear("{\"cells\": [4095, 0]}", at(1_000));
        assertThat(clip.read(at(1_010)))
                .containsExactly(
                        new Input.Imu(new ImuSample(at(1_000), new Vector3(0.1, 0, 9.8), new Vector3(1, 2, 3))));
        assertThat(mat.read(at(1_010))).containsExactly(new Input.Mat(new MatFrame(at(1_000), 1, 0)));
        assertThat(mat.read(at(1_020))).isEmpty();
    }

    /// The message on the way for the shortest tells the clocks' distance; how long the others took moves nothing.
    @Test
    void readingsAreStampedAsTheyWereTaken() throws IOException {
        hear(100, 10_000);
        hear(120, 10_180);
        hear(140, 10_190);
        assertThat(times()).allSatisfy(time -> assertThat(time).isBetween(9_999.9, 10_040.1));
        assertThat(times()).isEmpty();
    }

    @Test
    void whatComesTwiceOrIsOvertakenIsLeftOut() throws IOException {
        hear(100, 10_000);
        hear(140, 10_040);
        hear(140, 10_041);
        hear(120, 10_042);
        hear(160, 10_060);
        assertThat(times()).hasSize(3).isSorted();
    }

    /// After a lost link the broker brings what has waited: it is too late to prompt for.
    @Test
    void whatWasOnItsWayForLongerThanTwoSecondsIsLeftOut() throws IOException {
        hear(100, 10_000);
        assertThat(times()).hasSize(1);
        hear(200, 13_000);
        hear(2_900, 13_010);
        assertThat(times()).singleElement().satisfies(time -> assertThat(time).isBetween(12_799.0, 12_802.0));
    }

    @Test
    void aSenderThatStartsAnewIsGoneOnWith() throws IOException {
        hear(1_000_000, 10_000);
        hear(3, 12_000);
        hear(23, 12_020);
        assertThat(times())
                .hasSize(3)
                .isSorted()
                .last()
                .satisfies(time -> assertThat(time).isBetween(12_019.0, 12_021.0));
    }

    /// Its clock stood still while it slept: all that follows seems late.
    @Test
    void aSenderThatSleptIsGoneOnWithAfterAWhile() throws IOException {
        hear(100, 10_000);
        times();
        for (int i = 1; i <= 300; i++) {
            hear(100 + 20 * i, 60_000 + 20 * i);
        }
        assertThat(times()).hasSizeBetween(40, 60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"t": 1}                                       | /imu/acc is missing, expected 3 numbers
            {"t": 1, "imu": {"acc": [1, 2]}}               | /imu/acc is [1,2], expected 3 numbers
            {"t": 1, "imu": {"acc": [1, 2, "x"]}}          | /imu/acc is [1,2,"x"], expected 3 numbers
            {"t": 1, "imu": {"acc": [1, 2, 999]}}          | /imu/acc is [1,2,999], expected 3 numbers
            {"imu": {"acc": [1, 2, 3], "gyro": [0, 0, 0]}} | /t is missing, expected milliseconds
            """)
    void whatCannotBeReadIsTheReasonOnceNothingElseComes(String payload, String reason) throws IOException {
        assertThat(clip.read(at(0))).isEmpty();
        clip.hear(payload, at(100));
        assertThat(clip.read(at(2_000))).isEmpty();
        assertThatIOException().isThrownBy(() -> clip.read(at(2_001))).withMessage("MQTT topic home/clip: " + reason);
    }

    @Test
    void silenceIsToldAfterTwoSeconds() throws IOException {
        assertThat(mat.read(at(0))).isEmpty();
        mat.hear("no JSON at all", at(10));
        mat.hear("{\"cells\": [1, 2]}", at(500));
        assertThat(mat.read(at(1_000))).hasSize(1);
        assertThat(mat.read(at(3_000))).isEmpty();
        assertThatIOException()
                .isThrownBy(() -> mat.read(at(3_001)))
                .withMessage("MQTT topic home/mat: no message for 2 s");
    }

    private void hear(int sentMillis, int arrivedMillis) {
        clip.hear(
                "{\"t\": %d, \"imu\": {\"acc\": [0, 0, 9.8], \"gyro\": [0, 0, 0]}}".formatted(sentMillis),
                at(arrivedMillis));
    }

    private List<Double> times() throws IOException {
        return clip.read(at(0)).stream().map(input -> input.at().nanos() * 1e-6).toList();
    }

    private static SampleTime at(int millis) {
        return new SampleTime(millis * 1_000_000L);
    }
}

package org.plumbline.app.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.core.sample.Sensor;
import org.plumbline.simulation.chip.fault.WireFault;

@Timeout(60)
class ClipsTest {

    private final CountedDesk desk = new CountedDesk();
    private final Clips clips = new Clips(desk, ConfigurationFile.packaged());

    @Test
    void whoeverAsksFirstGetsTheClipThatWasBegunWithAndTheNextOneIsOpenedAnew() throws IOException {
        try (clips;
                var clip = clips.begin().open(Sensor.IMU)) {
            assertThat(clip.name()).isEqualTo("MPU-6050");
            int once = desk.taken.get();
            clips.open(Sensor.IMU).close();
            assertThat(desk.taken).hasValue(2 * once);
        }
        assertThat(desk.held).hasValue(0);
    }

    @Test
    void whatKeepsAClipFromStartingIsToldToWhoeverAsksAndTheNextTryMaySucceed() throws IOException {
        try (clips) {
            desk.desk.imu.wires.have(WireFault.NACK);
            clips.begin();
            assertThatIOException().isThrownBy(() -> clips.open(Sensor.IMU)).withMessageContaining("I2C bus 1");
            desk.desk.imu.wires.have(WireFault.NONE);
            clips.open(Sensor.IMU).close();
        }
    }

    @Test
    void aClipThatNobodyAskedForIsPutAway() {
        clips.begin();
        clips.close();
        assertThat(desk.taken.get()).isPositive();
        assertThat(desk.held).hasValue(0);
    }
}

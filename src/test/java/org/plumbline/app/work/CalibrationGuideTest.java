package org.plumbline.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.calibration.Calibration;
import org.plumbline.core.calibration.CalibrationEvent;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.event.SeatEvent;

class CalibrationGuideTest {

    private static final SampleTime NOW = new SampleTime(0);
    private static final Calibration CALIBRATION = new Calibration(
            NOW, new Vector3(0, 0, 1), new Vector3(0, 0, 1), new Vector3(1, 0, 0), new Vector3(0, 0, 0), 1);

    private final List<String> words = new ArrayList<>();

    @Test
    void theMatComesFirstAndItsRefusalIsSaidWithItsReason() {
        var guide = guide(Sensor.MAT, Sensor.IMU);
        assertThat(guide.ready()).isEqualTo(new Wish.Tare());
        tell(guide, new Effect.Seat(new SeatEvent.Refused(NOW, "somebody sits there")));
        assertThat(words).last().isEqualTo("That did not count: somebody sits there. Press Enter to try again.");
        assertThat(guide.ready()).isEqualTo(new Wish.Tare());
        tell(guide, new Effect.Seat(new SeatEvent.Tared(NOW)));
        assertThat(words).last().asString().startsWith("Sit upright");
        assertThat(guide.ready()).isEqualTo(new Wish.Calibrate());
    }

    @Test
    void bothClipsAreWaitedFor() {
        var guide = guide(Sensor.IMU, Sensor.WAIST_IMU);
        guide.ready();
        tell(guide, upright(Sensor.IMU));
        assertThat(words).last().isEqualTo("Keep still ...");
        tell(guide, upright(Sensor.WAIST_IMU));
        assertThat(words).last().asString().startsWith("Upright is known.");
        tell(guide, forward(Sensor.WAIST_IMU), forward(Sensor.IMU));
        assertThat(guide.isDone()).isTrue();
    }

    @Test
    void aMatAloneIsDoneWithItsZero() {
        var guide = guide(Sensor.MAT);
        guide.ready();
        tell(guide, new Effect.Seat(new SeatEvent.Tared(NOW)));
        assertThat(guide.isDone()).isTrue();
    }

    @Test
    void aBendThatDidNotCountMayBeTriedAgainOrBegunAnew() {
        var guide = guide(Sensor.IMU);
        guide.ready();
        tell(guide, upright(Sensor.IMU));
        tell(guide, calibration(Sensor.IMU, new CalibrationEvent.Refused(NOW, "bent aside")));
        assertThat(words)
                .last()
                .isEqualTo("That did not count: bent aside. Try again, or press Enter to begin with upright.");
        assertThat(guide.ready()).isEqualTo(new Wish.Calibrate());
        tell(guide, forward(Sensor.IMU));
        assertThat(guide.isDone()).as("upright comes first").isFalse();
    }

    private CalibrationGuide guide(Sensor first, Sensor... others) {
        return new CalibrationGuide(EnumSet.of(first, others), words::add);
    }

    private static void tell(CalibrationGuide guide, Effect... effects) {
        guide.accept(List.of(effects), new WallAnchor(NOW, Instant.EPOCH, true));
    }

    private static Effect upright(Sensor sensor) {
        return calibration(sensor, new CalibrationEvent.UprightLearned(CALIBRATION, false));
    }

    private static Effect forward(Sensor sensor) {
        return calibration(sensor, new CalibrationEvent.ForwardLearned(CALIBRATION));
    }

    private static Effect calibration(Sensor sensor, CalibrationEvent event) {
        return new Effect.Calibration(NOW, sensor, event);
    }
}

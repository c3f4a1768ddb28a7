package org.plumbline.app.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.core.calibration.CalibrationEvent;
import org.plumbline.core.calibration.CalibrationEvent.ForwardLearned;
import org.plumbline.core.calibration.CalibrationEvent.Refused;
import org.plumbline.core.calibration.CalibrationEvent.UprightLearned;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.event.SeatEvent;

/// Says step by step what to do, and goes on as the sensors have learned it.
///
/// The engine's thread tells it of effects, another one that she is ready.
final class CalibrationGuide implements EffectSink {

    private final Set<Sensor> clips;
    private final Consumer<String> words;
    private final Set<Sensor> waitedFor = EnumSet.noneOf(Sensor.class);
    private Step step;

    private enum Step {
        EMPTY_SEAT,
        UPRIGHT,
        BEND,
        DONE
    }

    /// @param sensors those that are configured
    /// @param words   takes each line for her
    CalibrationGuide(Set<Sensor> sensors, Consumer<String> words) {
        this.words = words;
        clips = EnumSet.copyOf(sensors);
        clips.remove(Sensor.MAT);
        step = Step.UPRIGHT;
        if (sensors.contains(Sensor.MAT)) {
            step = Step.EMPTY_SEAT;
            words.accept("Leave the seat empty, with nothing on it, and press Enter.");
        } else {
            goOn();
        }
    }

    /// She is ready: what is asked of the engine then.
    synchronized Wish ready() {
        if (step == Step.EMPTY_SEAT) {
            words.accept("The mat learns its zero ...");
            return new Wish.Tare();
        }
        step = Step.UPRIGHT;
        waitedFor.addAll(clips);
        words.accept("Keep still ...");
        return new Wish.Calibrate();
    }

    synchronized boolean isDone() {
        return step == Step.DONE;
    }

    @Override
    public synchronized void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            switch (effect) {
                case Effect.Seat(var event) when step == Step.EMPTY_SEAT -> mat(event);
                case Effect.Calibration learned -> clip(learned.sensor(), learned.event());
                case Effect.SensorLost lost -> words.accept("%s: %s".formatted(lost.sensor(), lost.reason()));
                default -> {}
            }
        }
    }

    private void mat(SeatEvent event) {
        if (event instanceof SeatEvent.Tared) {
            words.accept("The mat's zero is known.");
            goOn();
        } else if (event instanceof SeatEvent.Refused refused) {
            words.accept("That did not count: %s. Press Enter to try again.".formatted(refused.reason()));
        }
    }

    private void goOn() {
        step = clips.isEmpty() ? Step.DONE : Step.UPRIGHT;
        if (step == Step.UPRIGHT) {
            words.accept("Sit upright, as you would like to sit, press Enter and keep still for five seconds.");
        }
    }

    private void clip(Sensor sensor, CalibrationEvent event) {
        switch (event) {
            case UprightLearned _ when step == Step.UPRIGHT -> learned(sensor);
            case ForwardLearned _ when step == Step.BEND -> learned(sensor);
            case Refused refused ->
                words.accept("That did not count: %s. Try again, or press Enter to begin with upright."
                        .formatted(refused.reason()));
            default -> {}
        }
    }

    private void learned(Sensor sensor) {
        waitedFor.remove(sensor);
        if (!waitedFor.isEmpty()) {
            return;
        }
        if (step == Step.BEND) {
            step = Step.DONE;
            words.accept("Forward is known: the calibration is complete.");
            return;
        }
        step = Step.BEND;
        waitedFor.addAll(clips);
        words.accept("Upright is known. Now bend forward once, slowly, and come back up.");
    }
}

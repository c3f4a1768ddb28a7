package org.plumbline.recording;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;

/// A [Wish] as the kind and the values of a line, and back.
record WishLine(InputKind kind, List<String> values) {

    private static final int VALUE = 2;
    private static final String SEPARATOR = "+";

    private WishLine(InputKind kind, String... values) {
        this(kind, List.of(values));
    }

    static WishLine of(Wish wish) {
        return switch (wish) {
            case Wish.Calibrate _ -> new WishLine(InputKind.CALIBRATE);
            case Wish.Tare _ -> new WishLine(InputKind.TARE);
            case Wish.Done _ -> new WishLine(InputKind.DONE);
            case Wish.Snooze _ -> new WishLine(InputKind.SNOOZE);
            case Wish.Decline _ -> new WishLine(InputKind.DECLINE);
            case Wish.Pause(var length) -> new WishLine(InputKind.PAUSE, length.toString());
            case Wish.Resume _ -> new WishLine(InputKind.RESUME);
            case Wish.Busy(boolean on) -> new WishLine(InputKind.BUSY, Boolean.toString(on));
            case Wish.SetDayKind(var kind) -> new WishLine(InputKind.DAY_KIND, kind.name());
            case Wish.SetInterval(var interval) -> new WishLine(InputKind.INTERVAL, interval.toString());
            case Wish.SetBuzzer(boolean on) -> new WishLine(InputKind.BUZZER, Boolean.toString(on));
            case Wish.SetPersonal(var personal) -> of(personal);
            case Wish.AnswerCheck(boolean anyYes) -> new WishLine(InputKind.CHECK, Boolean.toString(anyYes));
            case Wish.StartExercise(var exercise) -> new WishLine(InputKind.START_EXERCISE, exercise);
            case Wish.SkipPart _ -> new WishLine(InputKind.SKIP_PART);
            case Wish.StopExercise _ -> new WishLine(InputKind.STOP_EXERCISE);
            case Wish.Mark _ -> new WishLine(InputKind.MARK);
            case Wish.TestCue(var cue) -> new WishLine(InputKind.TEST_CUE, cue);
        };
    }

    private static WishLine of(Personal personal) {
        var stage = personal.stage();
        return new WishLine(
                InputKind.PERSONAL,
                personal.consent().name(),
                stage == null ? "" : stage.name(),
                personal.flags().stream().map(Flag::name).collect(Collectors.joining(SEPARATOR)));
    }

    /// The wish of a line of `kind`; null if it is another kind of input.
    static @Nullable Wish parse(InputKind kind, Row row) throws RecordingException {
        return switch (kind) {
            case CALIBRATE -> new Wish.Calibrate();
            case TARE -> new Wish.Tare();
            case DONE -> new Wish.Done();
            case SNOOZE -> new Wish.Snooze();
            case DECLINE -> new Wish.Decline();
            case PAUSE -> length(row, Wish.Pause::new);
            case RESUME -> new Wish.Resume();
            case BUSY -> new Wish.Busy(truth(row));
            case DAY_KIND -> new Wish.SetDayKind(row.parse(VALUE, "a day kind", DayKind::valueOf));
            case INTERVAL -> length(row, Wish.SetInterval::new);
            case BUZZER -> new Wish.SetBuzzer(truth(row));
            case PERSONAL -> new Wish.SetPersonal(personal(row));
            case CHECK -> new Wish.AnswerCheck(truth(row));
            case START_EXERCISE -> new Wish.StartExercise(row.text(VALUE));
            case SKIP_PART -> new Wish.SkipPart();
            case STOP_EXERCISE -> new Wish.StopExercise();
            case MARK -> new Wish.Mark();
            case TEST_CUE -> new Wish.TestCue(row.text(VALUE));
            case IMU, WAIST_IMU, MAT, OBSERVED, BODY, TICK, SENSOR_LOST, SENSOR_BACK -> null;
        };
    }

    private static Wish length(Row row, Function<Duration, Wish> wish) throws RecordingException {
        return row.parse(VALUE, "a length such as PT1H that may be wished", it -> wish.apply(Duration.parse(it)));
    }

    private static boolean truth(Row row) throws RecordingException {
        return row.parse(VALUE, "true or false", InputLine::truth);
    }

    private static Personal personal(Row row) throws RecordingException {
        return new Personal(
                row.text(VALUE + 1).isEmpty() ? null : row.parse(VALUE + 1, "a stage or nothing", Stage::valueOf),
                row.parse(VALUE + 2, "flags joined by " + SEPARATOR, WishLine::flags),
                row.parse(VALUE, "a consent", Consent::valueOf));
    }

    private static List<Flag> flags(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\" + SEPARATOR)).map(Flag::valueOf).toList();
    }
}

package org.plumbline.evaluation.seat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;
import org.plumbline.core.seat.SeatDetector;
import org.plumbline.core.seat.SeatParams;
import org.plumbline.core.seat.sitting.Lean;
import org.plumbline.evaluation.DatasetFile;
import org.plumbline.evaluation.F1Score;

/// What one detector told of one person, recording after recording.
///
/// The recordings are played a minute apart, so that her neutral is what the product would have learned; where the
/// time of a file begins anew, another recording does. The lean may lead or lag the joystick: a frame is right if
/// the joystick says the same within 0.1 s.
final class LeanScore {

    private static final double FULL_SCALE = 255;
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final double TOLERANCE_S = 0.1;
    private static final double[] RIGHT_MM = {
        -127.5, -67.5, -127.5, -47.5, -127.5, -47.5, 47.5, 127.5, 47.5, 127.5, 67.5, 127.5
    };
    private static final double[] FRONT_MM = {135, 85, 25, -25, -120, -120, -120, -120, -25, 25, 85, 135};

    /// Where the back-rest cells lie is not known and does not matter here.
    private static final MatLayout LAYOUT = new MatLayout(Stream.concat(
                    IntStream.range(0, 12).mapToObj(i -> new Cell(FRONT_MM[i], -RIGHT_MM[i], Zone.SEAT)),
                    IntStream.range(0, 12).mapToObj(i -> new Cell(40.0 * i, 0, Zone.BACK)))
            .toList());

    private static final List<String> COLUMNS = Stream.concat(
                    IntStream.range(0, 12).mapToObj(i -> "s" + i),
                    IntStream.range(0, 12).mapToObj(i -> "b" + i))
            .toList();

    private final SeatDetector detector = new SeatDetector(SeatParams.DEFAULT, LAYOUT);
    private final Map<Lean, F1Score> scores = new EnumMap<>(Lean.class);
    private SampleTime start = new SampleTime(0);

    void play(DatasetFile recording) {
        for (int row = 0; row < recording.rows(); row++) {
            if (row > 0 && recording.number(row, "t_s") < recording.number(row - 1, "t_s")) {
                start = time(recording, row - 1).plus(BETWEEN);
            }
            var told = detector.accept(frame(recording, row)).sitting().lean();
            var truth = agrees(recording, row, told) ? told : lean(recording, row);
            for (var lean : Lean.values()) {
                scores.computeIfAbsent(lean, _ -> new F1Score()).add(truth == lean, told == lean);
            }
        }
        start = time(recording, recording.rows() - 1).plus(BETWEEN);
    }

    double f1(Lean lean) {
        return scores.getOrDefault(lean, new F1Score()).value();
    }

    private MatFrame frame(DatasetFile recording, int row) {
        double[] loads = COLUMNS.stream()
                .mapToDouble(column -> recording.number(row, column) / FULL_SCALE)
                .toArray();
        return new MatFrame(time(recording, row), loads);
    }

    private SampleTime time(DatasetFile recording, int row) {
        return new SampleTime(start.nanos() + Math.round(recording.number(row, "t_s") * 1e9));
    }

    private static boolean agrees(DatasetFile recording, int row, Lean told) {
        return IntStream.rangeClosed(Math.max(0, row - 1), Math.min(recording.rows() - 1, row + 1))
                .filter(near -> isNear(recording, row, near))
                .anyMatch(near -> lean(recording, near) == told);
    }

    private static boolean isNear(DatasetFile recording, int row, int near) {
        return Math.abs(recording.number(row, "t_s") - recording.number(near, "t_s")) < TOLERANCE_S + 1e-6;
    }

    private static Lean lean(DatasetFile recording, int row) {
        return Lean.valueOf(recording.text(row, "lean_lr").toUpperCase(Locale.ROOT));
    }
}

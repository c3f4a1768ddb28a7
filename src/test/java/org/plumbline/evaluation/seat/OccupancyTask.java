package org.plumbline.evaluation.seat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;
import org.plumbline.core.seat.Occupancy;
import org.plumbline.core.seat.SeatDetector;
import org.plumbline.core.seat.SeatParams;
import org.plumbline.evaluation.DatasetFile;
import org.plumbline.evaluation.DatasetFolder;
import org.plumbline.evaluation.EvaluationTask;
import org.plumbline.evaluation.F1Score;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

/// Occupied or empty, and perching, on a 3x3 mat.
///
/// The recordings have neither time stamps nor measures. Assumed here: 10 frames a second, 130 mm from cell to
/// cell; columns run back to front, rows from her right to her left. A seat that is told occupied or empty since
/// an earlier frame counts from that frame on, as it does in the product; perching counts when it is told.
public final class OccupancyTask implements EvaluationTask {

    private static final String SET = "fsr9-seat";
    private static final double FULL_SCALE = 1_023;
    private static final double PITCH_MM = 130;
    private static final Duration PERIOD = Duration.ofMillis(100);
    private static final List<String> COLUMNS = List.of("c00", "c01", "c02", "c10", "c11", "c12", "c20", "c21", "c22");

    private static final MatLayout LAYOUT = new MatLayout(IntStream.range(0, 9)
            .mapToObj(i -> new Cell((i % 3 - 1) * PITCH_MM, (Math.floorDiv(i, 3) - 1) * PITCH_MM, Zone.SEAT))
            .toList());

    @Override
    public List<Figure> run(Path datasets) throws IOException {
        var occupancy = new ArrayList<Person>();
        var perching = new ArrayList<Person>();
        for (var file : DatasetFolder.files(datasets.resolve(SET), "record_")) {
            var told = tell(DatasetFile.read(file));
            occupancy.add(new Person(DatasetFolder.name(file), told.occupancyAccuracy()));
            perching.add(new Person(DatasetFolder.name(file), told.perchingScore()));
        }
        return occupancy.isEmpty()
                ? List.of()
                : List.of(figure("occupancy", "accuracy", 1, occupancy), figure("perching", "F1", 0.95, perching));
    }

    private static Figure figure(String task, String name, double bar, List<Person> people) {
        return new Figure(task, SET, name, "1", mean(people), new Bar.AtLeast(bar), people);
    }

    private static double mean(List<Person> people) {
        return people.stream().mapToDouble(Person::value).average().orElseThrow();
    }

    private static Told tell(DatasetFile file) {
        var detector = new SeatDetector(SeatParams.DEFAULT, LAYOUT);
        var told = new Told(file);
        for (int row = 0; row < file.rows(); row++) {
            int here = row;
            double[] loads = COLUMNS.stream()
                    .mapToDouble(column -> file.number(here, column) / FULL_SCALE)
                    .toArray();
            var reading = detector.accept(new MatFrame(time(row), loads));
            told.occupancy(row, reading.occupancy(), reading.since());
            told.perching[row] = reading.sitting().perching();
        }
        return told;
    }

    private static SampleTime time(int row) {
        return new SampleTime(row * PERIOD.toNanos());
    }

    /// What was told about each row, in hindsight.
    private static final class Told {
        private final DatasetFile file;
        private final Occupancy[] occupancy;
        private final boolean[] perching;

        Told(DatasetFile file) {
            this.file = file;
            this.occupancy = new Occupancy[file.rows()];
            this.perching = new boolean[file.rows()];
        }

        void occupancy(int row, Occupancy seen, SampleTime since) {
            int from = Math.toIntExact(since.nanos() / PERIOD.toNanos());
            Arrays.fill(occupancy, from, row + 1, seen);
        }

        double occupancyAccuracy() {
            return IntStream.range(0, file.rows())
                            .filter(row -> occupancy[row] == (is(row, "empty") ? Occupancy.EMPTY : Occupancy.OCCUPIED))
                            .count()
                    / (double) file.rows();
        }

        double perchingScore() {
            var score = new F1Score();
            IntStream.range(0, file.rows()).forEach(row -> score.add(is(row, "perch_front_third"), perching[row]));
            return score.value();
        }

        private boolean is(int row, String label) {
            return file.text(row, "label").equals(label);
        }
    }
}

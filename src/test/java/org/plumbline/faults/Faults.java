package org.plumbline.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.report.Summary;

/// Every long reliability run the project owes, measured or not.
final class Faults {

    private static final List<Figure> OWED = List.of(
            Figure.notMeasured("10,000 events, 60 faults", "events lost", "1", new Bar.AtMost(0)),
            Figure.notMeasured("10,000 events, 60 faults", "events doubled", "1", new Bar.AtMost(0)),
            Figure.notMeasured("10,000 events, 60 faults", "threads left over", "1", new Bar.AtMost(0)),
            Figure.notMeasured("24 h without broker", "events lost", "1", new Bar.AtMost(0)),
            Figure.notMeasured("24 h without broker", "replayed after return", "1/s", new Bar.AtLeast(2_000)),
            Figure.notMeasured("24 h without broker", "delay of a live prompt", "ms", new Bar.AtMost(100)),
            Figure.notMeasured("200 kill -9", "events lost or doubled", "1", new Bar.AtMost(0)),
            Figure.notMeasured("1,000 sensor faults", "wrong samples taken for good", "1", new Bar.AtMost(0)),
            Figure.notMeasured("1,000 sensor faults", "longest recovery", "s", new Bar.AtMost(2)));

    private Faults() {}

    /// @param args the folder to write into
    static void main(String[] args) throws IOException {
        Summary.of("faults", OWED).publish(Path.of(args[0]));
    }
}

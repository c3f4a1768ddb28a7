package org.plumbline.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

class SummaryTest {

    private static final Figure GOOD = new Figure(
            "steps", "walks", "MAPE", "%", 2.04, new Bar.AtMost(3), List.of(new Person("A", 1), new Person("B", 3.08)));
    private static final Figure MISSED =
            new Figure("slump", "sitters", "specificity", "1", .97, new Bar.AtLeast(.98), List.of());
    private static final Figure OWED = Figure.notMeasured("guest", "line low after", "ms", new Bar.AtMost(100));

    @TempDir
    Path folder;

    @Test
    void aRowOverPeopleNamesTheOneItServesWorst() throws IOException {
        Summary.ofPeople("evaluate", List.of(GOOD)).publish(folder);
        assertThat(Files.readAllLines(folder.resolve("summary.csv")))
                .containsExactly(
                        "task,set,figure,unit,value,bar,holds,people,worst_person,worst_value,command",
                        "steps,walks,MAPE,%,2.04,<= 3.0,yes,2,B,3.08,mvn -q -Pevaluate verify");
    }

    @Test
    void aFigureThatWasNotMeasuredIsEmptyAndDoesNotHold() throws IOException {
        Summary.of("guest", List.of(OWED)).publish(folder);
        assertThat(Files.readAllLines(folder.resolve("summary.csv")))
                .containsExactly(
                        "task,figure,unit,value,bar,holds,command",
                        "guest,line low after,ms,,<= 100.0,no,mvn -q -Pguest verify");
    }

    @Test
    void theLastLineHidesNeitherTheMissedNorTheMissing() throws IOException {
        assertThat(Summary.of("guest", List.of(GOOD, MISSED, OWED)).verdict())
                .isEqualTo("3 figures: 1 hold, 1 do NOT hold, 1 not measured yet");
    }

    @Test
    void nobodyDisappearsInAMean() throws IOException {
        PeopleFile.write(folder, List.of(GOOD, MISSED));
        assertThat(Files.readAllLines(folder.resolve("people.csv")))
                .containsExactly("task,set,figure,unit,person,value", "steps,walks,MAPE,%,A,1", "steps,walks,MAPE,%,B,3.08");
    }
}

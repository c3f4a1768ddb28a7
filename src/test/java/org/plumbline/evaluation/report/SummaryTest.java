package org.plumbline.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.evaluation.Figure.Person;

class SummaryTest {

    private static final Figure GOOD = new Figure(
            "steps", "walks", "MAPE", "%", 2.04, new Bar.AtMost(3), List.of(new Person("A", 1), new Person("B", 3.08)));
    private static final Figure MISSED =
            new Figure("slump", "sitters", "specificity", "1", .97, new Bar.AtLeast(.98), List.of());
    private static final Figure TOLD =
            new Figure("lean", "raw mat", "F1", "1", .8, new Bar.None(), List.of(new Person("A", .8)));
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
    void theLastLineHidesNeitherTheMissedNorTheMissing() {
        assertThat(Summary.of("guest", List.of(GOOD, MISSED, OWED, TOLD)).verdict())
                .isEqualTo("4 figures: 1 hold, 1 do NOT hold, 1 not measured yet, 1 without a bar");
    }

    @Test
    void thePageKeepsItsWordsAndGetsTheNewTable() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "before\n<!-- measured: begin -->\nan earlier table\n<!-- measured: end -->\nafter\n");
        Summary.of("guest", List.of(OWED)).renew(page, folder.resolve("new"));
        assertThat(Files.readString(folder.resolve("new/page.md")))
                .startsWith("before\n")
                .endsWith("after\n")
                .contains("line low after")
                .doesNotContain("an earlier table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/accuracy.md", "docs/performance.md"})
    void theTableOfAPageHasTheColumnsOfItsProfile(Path page) throws IOException {
        var summary = page.endsWith("accuracy.md") ? Summary.ofPeople("", List.of()) : Summary.of("", List.of());
        assertThat(new DocPage(page).table().lines().findFirst().orElseThrow().split("\\W+"))
                .containsExactly(summary.document()
                        .markdown()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split("\\W+"));
    }

    @Test
    void nobodyDisappearsInAMean() throws IOException {
        PeopleFile.write(folder, List.of(GOOD, MISSED));
        assertThat(Files.readAllLines(folder.resolve("people.csv")))
                .containsExactly(
                        "task,set,figure,unit,person,value", "steps,walks,MAPE,%,A,1", "steps,walks,MAPE,%,B,3.08");
    }
}

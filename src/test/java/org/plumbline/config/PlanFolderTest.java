package org.plumbline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.plan.line.TextLine;

class PlanFolderTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileOfThePlanIsPackaged() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("config/plan"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PlanFolder.FILES.stream()
                            .map(name -> name + ".toml")
                            .toList());
        }
        assertThat(PlanFolder.packaged().whenToCall()).hasSize(19);
        assertThat(PlanFolder.packaged().setYourSit()).containsKeys("chair", "hips", "weight", "pockets", "feet");
    }

    @Test
    void anEmptyFolderChangesNothing() throws IOException, ConfigurationException {
        assertThat(PlanFolder.read(folder)).isEqualTo(PlanFolder.packaged());
    }

    @Test
    void aLineOfOnesOwnReplacesWhatItSaysAndNothingElse() throws IOException, ConfigurationException {
        write("rules", "[walk]\ninterval = \"45 min\"\nsource = \"our midwife\"\n");
        var rules = PlanFolder.read(folder).rules();
        var usual = PlanFolder.packaged().rules();
        assertThat(rules.walk().interval()).isEqualTo(Duration.ofMinutes(45));
        assertThat(rules.walk().source()).isEqualTo("our midwife");
        assertThat(rules.walk().offSeat()).isEqualTo(usual.walk().offSeat());
        assertThat(rules.slump()).isEqualTo(usual.slump());
    }

    @Test
    void aSignToCallAboutCanBeAddedAndNoneGoesAway() throws IOException, ConfigurationException {
        write("when-to-call", "[itching]\ntext = \"Itching of hands and feet.\"\nsource = \"our midwife\"\n");
        assertThat(PlanFolder.read(folder).whenToCall())
                .containsAllEntriesOf(PlanFolder.packaged().whenToCall())
                .containsEntry("itching", new TextLine("Itching of hands and feet.", "our midwife"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # file       | what it says                                              | what is said
            rules        | [walk];interval = "10 min";source = "x"                   | rules.toml, line 2: walk.interval = "10 min", allowed is 20 min to 2 h
            rules        | [walk];interval = 50;source = "x"                         | rules.toml, line 2: walk.interval = 50, allowed is a length such as "50 min", "90 s" or "1 h"
            rules        | [walk];interval = "50 minutes";source = "x"               | rules.toml, line 2: walk.interval = "50 minutes", allowed is a length such as "50 min", "90 s" or "1 h"
            rules        | [walk];walking = "3 min";source = "x"                     | rules.toml, line 2: walk.walking = "3 min", allowed is 0 s to 2 min
            rules        | [slump];source = "x";flexion_degrees = 7.9                | rules.toml, line 3: slump.flexion_degrees = 7.9, allowed is 8.0 to 25.0
            rules        | [cues];per_hour = 5;source = "x"                          | rules.toml, line 2: cues.per_hour = 5, allowed is 0 to 4
            rules        | [walk];;intervall = "45 min";source = "x"                 | rules.toml, line 3: walk.intervall is no setting, allowed are interval, off_seat, source, walking
            rules        | [walks];source = "x"                                      | rules.toml, line 1: walks is no setting, allowed are cues, pause, shift, slump, snooze, standing, tilts, uneven, walk
            rules        | [walk];interval = "45 min"                                | rules.toml, line 1: walk lacks source: every line that is changed names where that comes from
            rules        | [walk];source = " "                                       | rules.toml, line 2: walk.source = " ", allowed is a text that is not empty
            stages       | [third-trimester];repetitions_most = 0;source = "x"       | stages.toml, line 2: third-trimester.repetitions_most = 0, allowed is 1 to 30
            stages       | [fourth-trimester];source = "x"                           | stages.toml, line 1: fourth-trimester is no setting, allowed is early or second-trimester or late-second or third-trimester or postpartum
            flags        | [pelvic-girdle-pain];excludes = ["jumps"];source = "x"    | flags.toml, line 2: pelvic-girdle-pain.excludes = ["jumps"], allowed is legs-apart or one-leg
            exercises    | [bird-dog];positions = [];source = "x"                    | exercises.toml, line 2: bird-dog.positions = [], allowed is at least one position
            exercises    | [bird-dog];instead = "plank";source = "x"                 | exercises.toml, line 2: bird-dog.instead = "plank", allowed is walk or pelvic-tilts or wall-tilts or glute-bridges or clamshells or bird-dog or hip-flexor-stretch or piriformis-stretch
            routine      | [mine];title = "Mine";source = "x"                        | routine.toml, line 1: mine lacks repetitions
            texts        | [stop];text = "";source = "x"                             | texts.toml, line 2: stop.text = "", allowed is a text that is not empty
            """)
    void whatIsWrongIsSaidInOneLine(String file, String text, String said) throws IOException {
        write(file, text.replace(';', '\n'));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> PlanFolder.read(folder))
                .withMessage(folder + "/" + said);
    }

    @Test
    void aFileThatIsNoneOfThePlanIsRefused() throws IOException {
        write("rule", "");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> PlanFolder.read(folder))
                .withMessageStartingWith(folder + ": rule.toml is no file of the plan, allowed are rules.toml, ");
    }

    private void write(String stem, String text) throws IOException {
        Files.writeString(folder.resolve(stem + ".toml"), text);
    }
}

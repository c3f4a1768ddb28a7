package org.plumbline.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.Simulation;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.app.week.WeekRun;
import org.plumbline.simulation.week.promise.Promise;
import picocli.CommandLine;

class SimulateTest {

    @ParameterizedTest
    @ValueSource(ints = {15, 50, 90})
    void aWeekIsToldAsBefore(int answers) throws IOException {
        Golden.assertSame("week-%d.txt".formatted(answers), run("--answers", Integer.toString(answers)));
    }

    @Test
    void aDayInJsonIsToldAsBefore() throws IOException {
        Golden.assertSame("day.jsonl", run("--days", "1", "--seed", "2", "--json"));
    }

    @Test
    void theSameSeedIsTheSamePersonAndAnotherIsNot() {
        assertThat(run("--days", "1")).isEqualTo(run("--days", "1")).isNotEqualTo(run("--days", "1", "--seed", "2"));
    }

    @Test
    void itSaysThatItIsSimulated() {
        assertThat(run("--days", "1"))
                .startsWith("Simulated data: one person, seed 1, who follows 50 % of the prompts; days: 1");
        assertThat(run("--days", "1", "--json").lines()).isNotEmpty().allMatch(line -> line.contains("\"simulated\""));
    }

    @Test
    void manyPeopleAreHeldAgainstEachPromise() {
        var told = run("--people", "3", "--days", "1");
        assertThat(told)
                .startsWith("Simulated data: 3 people, seeds from 1, who follow 15, 50 or 90 % of the prompts; days: 1")
                .containsPattern("never more than 4 cues an hour +[1-9][0-9]* cues +0\\n");
        assertThat(run("--people", "3", "--days", "1", "--json").lines())
                .hasSize(Promise.values().length)
                .allMatch(line -> line.endsWith("\"broken\":[]}"));
    }

    @Test
    void aPromiseThatIsNotKeptIsShownAndEndsTheCommandWithAnError() {
        var out = new StringWriter();
        int exitCode = new CommandLine(new SimulateCommand(new Careless()))
                .setOut(new PrintWriter(out))
                .execute("--people", "1");
        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).contains("no cue in quiet hours", "seed 1: at 22:00");
    }

    /// Breaks a promise.
    private static final class Careless implements Simulation {

        @Override
        public void live(Options options, EffectSink sink) {}

        @Override
        public List<Kept> check(People people) {
            return List.of(new Kept("no cue in quiet hours", 2, "cues", List.of("seed 1: at 22:00")));
        }
    }

    @Test
    void daysAndAnswersHaveTheirLimits() {
        var said = new StringWriter();
        int exitCode = new CommandLine(new SimulateCommand(new WeekRun()))
                .setErr(new PrintWriter(said))
                .execute("--days", "29");
        assertThat(exitCode).isEqualTo(2);
        assertThat(said.toString()).contains("days is 29, allowed is 1 to 28");
    }

    private static String run(String... args) {
        var out = new StringWriter();
        int exitCode = new CommandLine(new SimulateCommand(new WeekRun()))
                .setOut(new PrintWriter(out))
                .execute(args);
        assertThat(exitCode).isZero();
        return out.toString();
    }
}

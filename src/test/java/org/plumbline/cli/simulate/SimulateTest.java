package org.plumbline.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.week.WeekRun;
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

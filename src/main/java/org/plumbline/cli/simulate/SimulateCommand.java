package org.plumbline.cli.simulate;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Simulation;
import org.plumbline.cli.Usage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "simulate",
        description = {
            "Live days of a simulated person with the coach, and tell what was prompted, why, and what came of it.",
            "Or live those of many people, and tell how the coach kept what it promises.",
            "All of it is simulated: nothing is measured, and nothing is kept.",
            ""
        })
public final class SimulateCommand implements Callable<Integer> {

    private final Simulation simulation;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            description = "How many days, from a Monday on, 1 to 28 (${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed is the same person (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--answers",
            paramLabel = "PERCENT",
            defaultValue = "50",
            description = "Share of the prompts that she follows, 0 to 100 (${DEFAULT-VALUE}).")
    private int answers;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "Live so many people, up to 100000, with a seed each from --seed on; a third each",
                "follow 15, 50 and 90 %% of the prompts. Ends with 1 if a promise was not kept."
            })
    private int people;

    @Option(names = "--json", description = "One JSON object a line instead of text.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    public SimulateCommand(Simulation simulation) {
        this.simulation = simulation;
    }

    @Override
    public Integer call() {
        return people == 0 ? tell() : check();
    }

    private int tell() {
        var options = Usage.checked(spec, () -> new Simulation.Options(days, seed, answers));
        var out = Usage.commandLine(spec).getOut();
        if (json) {
            simulation.live(options, new PromptJson(options.seed(), out));
            return ExitCode.OK;
        }
        var figures = new PromptFigures();
        var lines = new PromptLines(out);
        out.printf(
                "Simulated data: one person, seed %d, who follows %d %% of the prompts; days: %d%n",
                options.seed(), options.answers(), options.days());
        simulation.live(options, (effects, anchor) -> {
            lines.accept(effects, anchor);
            figures.accept(effects, anchor);
        });
        figures.print(out);
        return ExitCode.OK;
    }

    private int check() {
        var all = Usage.checked(spec, () -> new Simulation.People(days, seed, people));
        var out = Usage.commandLine(spec).getOut();
        var table = new PromiseTable(simulation.check(all));
        if (json) {
            table.printJson(out);
        } else {
            out.printf(
                    "Simulated data: %,d people, seeds from %d, who follow 15, 50 or 90 %% of the prompts; days: %d%n",
                    all.count(), all.seed(), all.days());
            table.print(out);
        }
        return table.allKept() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}

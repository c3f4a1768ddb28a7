package org.plumbline.cli.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Publisher.Publication;
import org.plumbline.app.Services;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.mqtt.publish.EffectMessages;
import org.plumbline.recording.csv.CsvOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays recordings, each through an engine of its own. All are read to their end before the first is played.
@Command(
        name = "replay",
        description = {
            "Play recordings through the engine, as fast as it goes, and tell what it finds.",
            "A recording is a file of 'monitor --record', or CSV of another device with the columns t_s and ax,ay,az"
                    + " (m/s²), gx,gy,gz (rad/s), mat cells, or label and dur_s; packed if the name ends in .gz.",
            ""
        })
public final class ReplayCommand implements Callable<Integer> {

    /// What the messages call the run: the same each time, so that a repetition tells the same.
    private static final String RUN = "replay";

    private final Services services;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Mixin
    private CsvMixin csv = new CsvMixin();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings, each played by itself.")
    private List<Path> files = List.of();

    @Option(
            names = "--placement",
            paramLabel = "WHERE",
            converter = PlacementConverter.class,
            description = "The clip was worn there: upper-trunk or waist.")
    private @Nullable Placement placement;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Her time zone, such as Europe/Berlin.")
    private @Nullable ZoneId zone;

    @Option(names = "--json", description = "Print one JSON message a line; the summary goes to standard error.")
    private boolean json;

    @Option(names = "--publish", paramLabel = "URL", description = "Send everything through this MQTT broker as well.")
    private @Nullable URI broker;

    @Spec
    private @Nullable CommandSpec spec;

    public ReplayCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException, ConfigurationException, InterruptedException {
        Configuration own = configured();
        CsvOptions options = Usage.checked(spec, () -> csv.options(own.device().zoneId()));
        var plan = own.readPlan();
        var takes = new LinkedHashMap<Take, EngineParams>();
        for (Path file : files) {
            Take take = Take.of(file, options);
            takes.put(take, take.engine(own, plan));
        }
        play(takes, own);
        return ExitCode.OK;
    }

    private Configuration configured() throws IOException, ConfigurationException {
        var read = configuration.read();
        var device = placement == null ? read.device() : read.device().wornAt(placement);
        ZoneId there = zone;
        return there == null ? read.with(device) : Usage.checked(spec, () -> read.with(device.in(there)));
    }

    private void play(Map<Take, EngineParams> takes, Configuration own) throws IOException, InterruptedException {
        for (var entry : takes.entrySet()) {
            var take = entry.getKey();
            var engine = new Engine(entry.getValue());
            if (broker == null) {
                play(take, engine, own, (_, _) -> {});
            } else {
                try (Publication publication = services.publisher().connect(broker, take.run(), own)) {
                    play(take, engine, own, publication);
                }
            }
        }
    }

    private void play(Take take, Engine engine, Configuration own, EffectSink publication) throws IOException {
        PrintWriter out = Usage.commandLine(spec).getOut();
        PrintWriter err = Usage.commandLine(spec).getErr();
        var summary = new Summary();
        take.recording().play(new EngineLoop(engine, List.of(teller(own, out), summary, publication))::accept);
        engine.live().ifPresent(summary::note);
        summary.print(take.file(), json ? err : out);
    }

    private EffectSink teller(Configuration own, PrintWriter out) {
        return json
                ? new JsonLines(new EffectMessages(own.device().id(), RUN), out)
                : new TextLines(own.device().zoneId(), out);
    }
}

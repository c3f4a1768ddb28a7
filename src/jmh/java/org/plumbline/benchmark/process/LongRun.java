package org.plumbline.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.tell.Announcer;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.benchmark.WorkDay;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.publish.EffectPublisher;
import org.plumbline.simulation.SimulatedMats;

/// Twenty-four hours at the desk as fast as they can be computed: virtual chips, real drivers, one engine, outbox and
/// broker. What is on the heap after the first eight hours is held against what is there after all of them.
final class LongRun {

    private static final int DAYS = 3;
    private static final Duration LONGEST_FLUSH = Duration.ofMinutes(10);

    private LongRun() {}

    static List<Figure> measure(Path folder, Mosquitto broker) throws IOException, InterruptedException {
        var links = new BrokerLinks(broker.broker()).toTell(Effects.DEVICE);
        try (var announcer = Announcer.open(Effects.INFO, folder.resolve("long-run.db"), links);
                var publisher = announcer.publisher("long-run")) {
            var loop = new EngineLoop(new Engine(params()), List.of(publisher::accept));
            double first = 0;
            double last = 0;
            for (int day = 0; day < DAYS; day++) {
                WorkDay.live(new SampleTime(0).plus(Duration.ofHours((long) day * WorkDay.HOURS)), loop::accept);
                last = heap(publisher);
                first = day == 0 ? last : first;
            }
            return List.of(
                    new Figure("monitor", "", "heap after 24 simulated hours", "MB", last, new Bar.None(), List.of()),
                    new Figure("monitor", "", "more than after 8 of them", "MB", last - first, new Bar.AtMost(1), List.of()));
        }
    }

    private static EngineParams params() {
        var sensing = SensingParams.of(Placement.UPPER_TRUNK, SimulatedMats.EIGHT);
        return EngineParams.of(ZoneOffset.UTC, sensing, PlanFolder.packaged());
    }

    /// Once everything told so far is with the broker.
    private static double heap(EffectPublisher publisher) throws IOException, InterruptedException {
        if (!publisher.awaitConfirmed(LONGEST_FLUSH)) {
            throw new IOException("the broker did not confirm everything within " + LONGEST_FLUSH);
        }
        System.gc();
        var memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / 1e6;
    }
}

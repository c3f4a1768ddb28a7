package org.plumbline.benchmark.devices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.plumbline.actuator.CueOutput;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.actuator.SwitchedOutput;
import org.plumbline.app.acquire.Acquisition;
import org.plumbline.app.acquire.Intake;
import org.plumbline.app.acquire.SampleClock;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.OutputLine;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.section.CueSection;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.CuePattern.Step;
import org.plumbline.core.engine.Input;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.bus.kernel.RealTimeChip;
import org.plumbline.simulation.sitter.Seeds;

/// From the sample that crosses a threshold to the edge on the output line, in real time: a clip at 50 Hz, read in
/// batches of 40 ms, the product's threads and queues, its player of cues. A threshold stands in for the engine.
public final class EdgeLatency {

    private static final int ROUNDS = 400;
    private static final double CLOCK = 1.003;
    private static final double THRESHOLD = 5;
    private static final double BEYOND = 8;
    private static final CuePattern CUE = new CuePattern("light", List.of(new Step(1, 0, Duration.ofSeconds(3))));

    private final RealTimeChip chip = new RealTimeChip();
    private final RandomGenerator random = Seeds.random(1, "edges");
    private final SynchronousQueue<Long> edges = new SynchronousQueue<>();
    private final AtomicLong crossed = new AtomicLong();
    private boolean lit;

    private EdgeLatency() {}

    /// Runs the measurement.
    ///
    /// @param folder to work in
    public static List<Figure> measure(Path folder) throws IOException, InterruptedException, ConfigurationException {
        double[] millis = new EdgeLatency().run(folder);
        Arrays.sort(millis);
        return List.of(
                figure("99 %", millis[ROUNDS * 99 / 100], new Bar.AtMost(50)),
                figure("half", millis[ROUNDS / 2], new Bar.None()));
    }

    private static Figure figure(String share, double millis, Bar bar) {
        return new Figure("sample to edge", "", "within, " + share, "ms", millis, bar, List.of());
    }

    private double[] run(Path folder) throws IOException, InterruptedException, ConfigurationException {
        Files.createDirectories(folder);
        var settings = Files.writeString(
                folder.resolve("edge.toml"), "[imu]\nchip = \"mpu6050\"\n[mat]\nchip = \"none\"\n");
        var acquisition = new Acquisition(
                ConfigurationFile.read(settings),
                new Desk(),
                Intake.with(SampleClock.after(null, System::nanoTime, InstantSource.system())));
        try (var player = CuePlayer.start(SwitchedOutput.led(new Line()), System::nanoTime, EdgeLatency::failed)) {
            var reading = Thread.ofPlatform().daemon().start(() -> read(acquisition, player));
            try {
                return rounds();
            } finally {
                reading.interrupt();
                reading.join();
            }
        }
    }

    private void read(Acquisition acquisition, CuePlayer player) {
        try {
            acquisition.untilInterrupted(input -> judge(input, player), Acquisition.Along.NOTHING);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void judge(Input input, CuePlayer player) {
        if (input instanceof Input.Imu(var sample)) {
            boolean beyond = sample.acceleration().x() > THRESHOLD;
            if (beyond && !lit) {
                player.play(CUE);
            } else if (!beyond && lit) {
                player.silence();
            }
            lit = beyond;
        }
    }

    private double[] rounds() throws InterruptedException {
        chip.listen((nanos, counts) -> {
            if (chip.force(counts) > THRESHOLD) {
                crossed.compareAndSet(0, nanos);
            }
        });
        chip.runAt(CLOCK);
        double[] millis = new double[ROUNDS];
        TimeUnit.SECONDS.sleep(3);
        for (int round = 0; round < ROUNDS; round++) {
            crossed.set(0);
            chip.pull(BEYOND);
            millis[round] = (edge() - crossed.get()) * 1e-6;
            chip.pull(0);
            edge();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(20, 120));
        }
        return millis;
    }

    private long edge() throws InterruptedException {
        var edge = edges.poll(10, TimeUnit.SECONDS);
        if (edge == null) {
            throw new IllegalStateException("no edge within 10 s");
        }
        return edge;
    }

    private static void failed(IOException failure) {
        throw new IllegalStateException(failure);
    }

    /// Hands the moment of each edge to the measurement.
    private final class Line implements OutputLine {
        private boolean high;

        @Override
        public void set(boolean now) throws IOException {
            if (now != high) {
                high = now;
                tell(System.nanoTime());
            }
        }

        private void tell(long nanos) throws IOException {
            try {
                if (!edges.offer(nanos, 1, TimeUnit.SECONDS)) {
                    throw new IOException("nobody waits for an edge");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {}
    }

    /// A clip at its first address, and nothing else.
    private final class Desk implements Hardware {

        @Override
        public RegisterBus i2c(int bus, int address) throws IOException {
            if (address != 0x68) {
                throw new IOException("nothing answers");
            }
            return chip;
        }

        @Override
        public CueOutput cues(CueSection lines) throws IOException {
            throw new IOException("no cues but the measured one");
        }

        @Override
        public String model() {
            return "a chip in real time";
        }

        @Override
        public InputLine input(int pin) throws IOException {
            throw new IOException("no button");
        }

        @Override
        public void close() {}
    }
}

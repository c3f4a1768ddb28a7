package org.plumbline.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.simulation.body.ClipMounting;
import org.plumbline.simulation.body.SimulatedBody;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.FsrMat;
import org.plumbline.simulation.chip.VirtualAds1115;
import org.plumbline.simulation.chip.fault.LoosePlug;
import org.plumbline.simulation.chip.imu.VirtualMpu;
import org.plumbline.simulation.sitter.Activity;
import org.plumbline.simulation.sitter.Seeds;
import org.plumbline.simulation.sitter.SimulatedSitter;
import org.plumbline.simulation.sitter.SitterHabits;

/// A desk with somebody at it: an MPU-6050 on her back, a mat read by ADS1115, and her day.
///
/// It knows no clock: time is what [#advanceTo] says. The same seed, start, habits and calls give the same
/// registers. Not thread-safe.
public final class SimulatedDesk {

    private static final int CELLS_PER_CHIP = 4;

    private final ChipClock clock = new ChipClock();
    private final MatLayout layout;
    private final SimulatedBody body;
    private final SimulatedSitter sitter;
    private final VirtualMpu imu;
    private final RegisterBus imuBus;
    private final FsrMat mat;
    private final List<RegisterBus> matBuses;
    private final double[] motion = new double[6];
    private @Nullable SampleTime origin;

    /// @param seed  the same one makes the same day again
    /// @param start the local time at the first [#advanceTo]
    public SimulatedDesk(long seed, LocalDateTime start, SitterHabits habits) {
        this(seed, start, habits, SimulatedMats.EIGHT);
    }

    /// @param layout of the mat, of at most 16 cells; each chip reads four
    public SimulatedDesk(long seed, LocalDateTime start, SitterHabits habits, MatLayout layout) {
        this.layout = layout;
        var askew = Seeds.random(seed, "mounting");
        var usual = ClipMounting.BETWEEN_SHOULDER_BLADES.turned(new Vector3(tilt(askew), tilt(askew), tilt(askew)));
        body = new SimulatedBody(usual, Seeds.random(seed, "body " + start));
        sitter = new SimulatedSitter(body, seed, start, habits);
        imu = new VirtualMpu(VirtualMpu.Model.MPU_6050, clock, Seeds.random(seed, "imu"));
        imuBus = new LoosePlug(imu, imu::losePower, clock, Seeds.random(seed, "imu outages " + start));
        mat = new FsrMat(clock, layout, Seeds.random(seed, "mat"));
        var matOutages = "mat outages " + start;
        matBuses = IntStream.rangeClosed(0, (layout.size() - 1) / CELLS_PER_CHIP)
                .mapToObj(chip -> matBus(chip, Seeds.random(seed, matOutages)))
                .toList();
    }

    private RegisterBus matBus(int chip, RandomGenerator outages) {
        var converter = new VirtualAds1115(clock, channel -> mat.volts(CELLS_PER_CHIP * chip + channel));
        return new LoosePlug(converter, converter::losePower, clock, outages);
    }

    /// Lets her live on until `at`; the chips then measure.
    public void advanceTo(SampleTime at) {
        long now = sinceStart(at);
        clock.advanceTo(now);
        sitter.advanceTo(now);
        mat.press(body.seatWeight(), body.seatForward(), body.seatLeft());
        body.feel(motion);
        imu.expose(motion);
    }

    public RegisterBus imuBus() {
        return imuBus;
    }

    /// One for each chip, in the order of the cells.
    public List<RegisterBus> matBuses() {
        return matBuses;
    }

    public MatLayout matLayout() {
        return layout;
    }

    /// For the drivers: what they wait for the chips takes simulated time only.
    public Delay delay() {
        return clock;
    }

    /// How the clip sits on her back now, as a calibration in upright sitting would find it.
    public ClipMounting mounting() {
        return body.mounting();
    }

    /// She hears or sees a cue. Those that ask for a walk may move her, and the pace of an exercise does; a thank-you
    /// does not.
    public void notice(CuePattern cue, SampleTime at) {
        body.tuckPelvis(cue.name().equals(Cues.TILT_UP.name()));
        if (cue.name().startsWith("walk")) {
            sitter.notice(sinceStart(at));
        }
    }

    /// She calibrates the clip: sits upright and still from `at` on, then bends forward once.
    public void calibrate(SampleTime at) {
        sitter.calibrate(sinceStart(at));
    }

    /// What she is really doing; for tests, and for nothing that is shown.
    public Activity truth() {
        return sitter.activity();
    }

    /// Steps she has really taken since the beginning; for tests.
    public long stepsTaken() {
        return body.steps();
    }

    private long sinceStart(SampleTime at) {
        SampleTime first = origin == null ? at : origin;
        origin = first;
        return at.nanos() - first.nanos();
    }

    private static double tilt(RandomGenerator random) {
        return Math.toRadians(random.nextDouble(-12, 12));
    }
}

package org.plumbline.core.engine.sensing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.posture.Body;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.seat.Occupancy;
import org.plumbline.core.seat.SeatDetector;
import org.plumbline.core.seat.SeatReading;
import org.plumbline.core.seat.event.SeatEvent;
import org.plumbline.core.seat.sitting.Sitting;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Evidence;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.BodySums;

/// Clip, mat and other devices: what each of them says at a moment.
public final class Sensing {

    /// Posture changes over seconds; ten looks in each are plenty.
    private static final Duration LOOK = Duration.ofMillis(100);

    /// A shorter walk is a step aside: she still stands.
    private static final Duration WALK = Duration.ofSeconds(10);

    private final ClipSensing clip;
    private final CalibratedClip waist;
    private final boolean clipAtWaist;
    private final TiltWatch tilts = new TiltWatch();
    private final @Nullable SeatDetector seat;
    private boolean seatLost;
    private @Nullable StanceEstimate observed;
    private @Nullable SampleTime heard;
    private long steps;
    private BodySums counted = BodySums.NONE;
    private @Nullable SampleTime standingSince;
    private @Nullable Body observedBody;
    private @Nullable SampleTime looked;

    /// What the seat was last seen as: asked for many times a second, and mostly the same.
    private Evidence.@Nullable Seat seen;

    private final List<GaitEvent> movements = new ArrayList<>(4);
    private final List<SeatEvent> sittings = new ArrayList<>(4);

    public Sensing(SensingParams params) {
        clip = new ClipSensing(params);
        waist = new CalibratedClip(Sensor.WAIST_IMU, params.clip());
        clipAtWaist = params.placement() == Placement.WAIST;
        seat = params.layout() == null ? null : new SeatDetector(params.seat(), params.layout());
    }

    /// Takes one sample of the clip.
    ///
    /// @return whether it is time to look again
    public boolean accept(ImuSample sample, List<Effect> effects) {
        heard = sample.at();
        boolean look = clip.accept(sample, movements);
        if (clipAtWaist) {
            tilts.accept(sample, effects);
        }
        if (!movements.isEmpty()) {
            movements.forEach(event -> tell(event, effects));
            movements.clear();
        }
        return look;
    }

    /// Takes one sample of the second clip, which sits at the waist.
    public void acceptWaist(ImuSample sample, List<Effect> effects) {
        waist.accept(sample);
        tilts.accept(sample, effects);
    }

    private void tell(GaitEvent event, List<Effect> effects) {
        switch (event) {
            case GaitEvent.StepTaken _ -> {}
            case GaitEvent.SitDownImpact impact when !impact.hard() -> {}
            case GaitEvent.SitDownImpact _ -> count(BodySums.counts(0, 1, 0), new Effect.Movement(event), effects);
            case GaitEvent.QuickBend _ -> count(BodySums.counts(0, 0, 1), new Effect.Movement(event), effects);
            case GaitEvent.WalkingBout _, GaitEvent.Transition _ -> effects.add(new Effect.Movement(event));
        }
    }

    private void tell(SeatEvent event, List<Effect> effects) {
        boolean shift = event instanceof SeatEvent.WeightShifted;
        count(shift ? BodySums.counts(1, 0, 0) : BodySums.NONE, new Effect.Seat(event), effects);
    }

    private void count(BodySums more, Effect effect, List<Effect> effects) {
        counted = counted.plus(more);
        effects.add(effect);
    }

    /// Takes one frame; without a mat in the layout there is nothing to make of it.
    public void accept(MatFrame frame, List<Effect> effects) {
        if (seat != null) {
            heard = frame.at();
            seatLost = false;
            seat.take(frame, sittings);
            if (!sittings.isEmpty()) {
                sittings.forEach(event -> tell(event, effects));
                sittings.clear();
            }
            if (tilts.isRunning()) {
                tellTilts(seat.at(frame.at()), effects);
            }
            clip.seatSays(seat.occupancy(frame.at()), seat.since(frame.at()));
        }
    }

    private void tellTilts(SeatReading reading, List<Effect> effects) {
        var centre = reading.load().centre();
        if (reading.occupancy() == Occupancy.OCCUPIED && centre != null) {
            tilts.accept(reading.at(), centre, effects);
        }
    }

    /// An exercise of pelvic tilts begins: they are counted, and told as [Effect.Tilt], until [#stopTilts].
    public void startTilts() {
        tilts.start();
    }

    public void stopTilts() {
        tilts.stop();
    }

    /// Pelvic tilts since [#startTilts].
    public int tilts() {
        return tilts.counted();
    }

    public void accept(Input.Observed observation) {
        heard = observation.at();
        steps += observation.steps();
        if (observed == null || observed.stance() != observation.stance()) {
            observed = new StanceEstimate(
                    observation.stance(), observation.at(), Basis.OBSERVED, "observed by another sensor");
        }
    }

    public void accept(Input.ObservedBody observation) {
        observedBody = observation.body();
    }

    public void lost(Sensor sensor) {
        switch (sensor) {
            case IMU -> clip.lost();
            case WAIST_IMU -> waist.lost();
            case MAT -> seatLost = true;
        }
    }

    /// When any source spoke last; null before the first.
    public @Nullable SampleTime heard() {
        return heard;
    }

    /// What another source told before a time in which nothing ran holds no longer.
    public void forgetObserved() {
        observed = null;
        observedBody = null;
    }

    public Evidence evidence(SampleTime now) {
        return new Evidence(now, heard == null ? now : heard, seat(now), clip.conclusion(now), observed);
    }

    private Evidence.@Nullable Seat seat(SampleTime now) {
        if (seat == null || seatLost) {
            return null;
        }
        var occupancy = seat.occupancy(now);
        var since = seat.since(now);
        if (seen == null || seen.occupancy() != occupancy || !seen.since().equals(since)) {
            seen = new Evidence.Seat(occupancy, since);
        }
        return seen;
    }

    /// Looks at calibration and posture, given what she does.
    public void look(StanceEstimate stance, SampleTime now, List<Effect> effects) {
        if (looked == null || now.isAtLeast(LOOK, looked)) {
            looked = now;
            lookAtClips(stance, now, effects);
        }
        standingSince = standing(stance, now);
    }

    private void lookAtClips(StanceEstimate stance, SampleTime now, List<Effect> effects) {
        if (clip.isOff()) {
            waist.unclipped();
        }
        waist.follow(now, stance.stance() == Stance.SEATED_STILL, effects);
        clip.look(stance, now, waist.flexionDegrees(now), effects);
    }

    private @Nullable SampleTime standing(StanceEstimate stance, SampleTime now) {
        return switch (stance.stance()) {
            case STANDING -> standingSince == null ? stance.since() : standingSince;
            case WALKING -> now.isAtLeast(WALK, stance.since()) ? null : standingSince;
            case SEATED_STILL, SEATED_MOVING, AWAY, NOT_WORN, UNKNOWN -> null;
        };
    }

    /// How she holds herself now.
    public Body body(SampleTime now) {
        return observedBody == null ? sensedBody(now) : observedBody;
    }

    private Body sensedBody(SampleTime now) {
        var sitting = sitting(now);
        return new Body(
                clip.posture(),
                clip.postureSince(),
                sitting == null ? null : weightMovedAt(sitting, now),
                sitting == null ? null : sitting.leftShare(),
                sitting == null ? null : sitting.unevenSince(),
                standingSince);
    }

    private @Nullable SampleTime weightMovedAt(Sitting sitting, SampleTime now) {
        return sitting.lastShift() != null || seat == null ? sitting.lastShift() : seat.since(now);
    }

    /// How she sits on the mat; null where it does not see her sit.
    public @Nullable Sitting sitting(SampleTime now) {
        return seat == null || seatLost || seat.occupancy(now) != Occupancy.OCCUPIED
                ? null
                : seat.at(now).sitting();
    }

    /// She asks for a calibration of all there is: the clips' upright and forward, her even sitting on the mat.
    public void calibrate(SampleTime at) {
        clip.calibrate();
        if (!waist.isSilent(at)) {
            waist.calibrate();
        }
        if (seat != null) {
            seat.learnNeutral(at);
        }
    }

    /// She says that the seat is empty.
    public void tare(SampleTime at, List<Effect> effects) {
        if (seat == null || seatLost || seat.occupancy(at) == Occupancy.UNKNOWN) {
            effects.add(new Effect.Seat(new SeatEvent.Refused(at, "no mat answers")));
        } else {
            seat.tare(at);
        }
    }

    /// What clip and mat say now.
    public SensorPicture picture(SampleTime now) {
        return new SensorPicture(clip.lean(now), seat == null || seatLost ? List.of() : seat.loads(now));
    }

    public Posture posture() {
        return clip.posture();
    }

    /// Steps since this was asked last.
    public int takeSteps() {
        long fresh = steps + clip.takeSteps();
        steps = 0;
        return Math.toIntExact(fresh);
    }

    /// What has been counted besides steps since this was asked last.
    public BodySums takeCounted() {
        var fresh = counted;
        counted = BodySums.NONE;
        return fresh;
    }

    public SensingState state() {
        return new SensingState(
                clip.state(),
                waist.state(),
                tilts.state(),
                seat == null ? null : seat.state(),
                seatLost,
                observed,
                heard,
                steps,
                counted,
                standingSince,
                observedBody,
                looked);
    }

    public void restore(SensingState state) {
        clip.restore(state.clip());
        waist.restore(state.waist());
        tilts.restore(state.tilts());
        if (seat != null && state.seat() != null) {
            seat.restore(state.seat());
        }
        seatLost = state.seatLost();
        observed = state.observed();
        heard = state.heard();
        steps = state.steps();
        counted = state.counted();
        standingSince = state.standingSince();
        observedBody = state.observedBody();
        looked = state.looked();
    }
}

package org.plumbline.core.stance;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Evidence.Seat;

/// Makes one stance of what the sources say.
///
/// The mat decides whether she sits, the clip whether she walks. Without a mat the clip's own, weaker
/// conclusion stands; without any source the stance is unknown. A recording of another device's
/// conclusions, where there is one, is taken as it is.
public final class StanceFusion {

    private static final SeatWords EMPTY = SeatWords.of("the seat is empty");
    private static final SeatWords STILL_LOAD = SeatWords.of("a still load lies on the seat");

    /// What is said of somebody who is not on the seat; put together once, since it is said many times a second.
    private record SeatWords(
            String alone, String unclipped, String walking, String standing, String notWorn, String elsewhere) {

        static SeatWords of(String seat) {
            return new SeatWords(
                    seat,
                    seat + ", no word from the clip",
                    seat + ", the clip feels steps",
                    seat + ", upright and not walking",
                    seat + ", the clip lies still",
                    seat + ", perhaps sitting elsewhere");
        }
    }

    /// The stance at a moment, given the one before.
    public static StanceEstimate fuse(StanceEstimate before, Evidence evidence) {
        var found = conclude(evidence);
        if (found.stance() == before.stance() && found.basis() == before.basis()) {
            return before.reason().equals(found.reason()) ? before : since(found, before.since());
        }
        return since(found, later(begin(before, found, evidence), before.since()));
    }

    /// When a new stance began: on the seat, when she stirred or stopped; off it, when the seat emptied.
    private static SampleTime begin(StanceEstimate before, StanceEstimate found, Evidence evidence) {
        if (!before.stance().isSeated()) {
            return found.since();
        }
        if (found.stance().isSeated()) {
            return evidence.at();
        }
        return found.basis() == Basis.MAT && evidence.seat() != null
                ? evidence.seat().since()
                : found.since();
    }

    private static StanceEstimate conclude(Evidence evidence) {
        var seat = evidence.seat();
        if (evidence.observed() != null) {
            return evidence.observed();
        }
        if (seat != null) {
            return switch (seat.occupancy()) {
                case OCCUPIED -> seated(seat, evidence.clip());
                case EMPTY -> offSeat(seat, evidence.clip(), EMPTY);
                case OBJECT -> offSeat(seat, evidence.clip(), STILL_LOAD);
                case UNKNOWN -> byClip(evidence);
            };
        }
        return byClip(evidence);
    }

    private static StanceEstimate seated(Seat seat, @Nullable StanceEstimate clip) {
        boolean moving = clip != null && (clip.stance() == Stance.SEATED_MOVING || clip.stance() == Stance.WALKING);
        return moving
                ? byMat(Stance.SEATED_MOVING, seat.since(), "weight on the seat, the trunk moves")
                : byMat(Stance.SEATED_STILL, seat.since(), "weight on the seat");
    }

    private static StanceEstimate offSeat(Seat seat, @Nullable StanceEstimate clip, SeatWords words) {
        if (clip == null) {
            return byMat(Stance.AWAY, seat.since(), words.unclipped());
        }
        var since = later(seat.since(), clip.since());
        return switch (clip.stance()) {
            case WALKING -> byMat(Stance.WALKING, since, words.walking());
            case STANDING -> byMat(Stance.STANDING, since, words.standing());
            case NOT_WORN -> byMat(Stance.NOT_WORN, since, words.notWorn());
            case SEATED_STILL, SEATED_MOVING -> byMat(Stance.AWAY, since, words.elsewhere());
            case AWAY, UNKNOWN -> byMat(Stance.AWAY, seat.since(), words.alone());
        };
    }

    private static StanceEstimate byClip(Evidence evidence) {
        var clip = evidence.clip();
        return clip != null
                ? clip
                : new StanceEstimate(Stance.UNKNOWN, evidence.heard(), Basis.NONE, "no sensor answers");
    }

    private static StanceEstimate byMat(Stance stance, SampleTime since, String reason) {
        return new StanceEstimate(stance, since, Basis.MAT, reason);
    }

    private static StanceEstimate since(StanceEstimate estimate, SampleTime since) {
        return new StanceEstimate(estimate.stance(), since, estimate.basis(), estimate.reason());
    }

    private static SampleTime later(SampleTime one, SampleTime other) {
        return one.isBefore(other) ? other : one;
    }

    private StanceFusion() {}
}

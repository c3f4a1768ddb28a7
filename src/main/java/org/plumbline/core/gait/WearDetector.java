package org.plumbline.core.gait;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// Tells a worn clip from one on the table, and an upright trunk from one that lies.
///
/// How she holds the clip when she walks is her upright. Before the first walk nobody is said to lie.
final class WearDetector {

    private final double stillCosine;
    private final double notWornSeconds;
    private final double lyingCosine;
    private final double lyingSeconds;
    private @Nullable Vector3 anchor;
    private @Nullable SampleTime anchoredAt;
    private @Nullable Vector3 walkingUp;
    private @Nullable SampleTime leaningAt;

    WearDetector(WearParams params) {
        stillCosine = Math.cos(Math.toRadians(params.stillDegrees()));
        notWornSeconds = params.notWornAfter().toNanos() * 1e-9;
        lyingCosine = Math.cos(Math.toRadians(params.lyingDegrees()));
        lyingSeconds = params.lyingAfter().toNanos() * 1e-9;
    }

    /// Takes one sample.
    ///
    /// @param walking whether she walks, which nobody does lying, and no clip does on the table
    Wear accept(SampleTime at, Vector3 up, boolean walking) {
        if (walking) {
            walkingUp = up;
        }
        boolean leans = walkingUp != null && up.dot(walkingUp) < lyingCosine;
        leaningAt = leans ? (leaningAt == null ? at : leaningAt) : null;
        if (walking || anchor == null || anchoredAt == null || up.dot(anchor) < stillCosine) {
            anchor = up;
            anchoredAt = at;
        }
        if (at.secondsSince(anchoredAt) >= notWornSeconds) {
            return Wear.NOT_WORN;
        }
        return leaningAt != null && at.secondsSince(leaningAt) >= lyingSeconds ? Wear.LYING : Wear.WORN;
    }

    WearState state() {
        return new WearState(anchor, anchoredAt, walkingUp, leaningAt);
    }

    void restore(WearState state) {
        anchor = state.anchor();
        anchoredAt = state.anchoredAt();
        walkingUp = state.walkingUp();
        leaningAt = state.leaningAt();
    }
}

package org.plumbline.core.posture;

/// Which way a tilted trunk is tilted. Roll is looked at first: a lean to the side flexes the upper trunk too.
record PostureDirection(PostureParams params) {

    /// How much farther a tilt must point aside before a slump turns into a lean.
    private static final double STICKINESS = 1.5;

    /// What a tilt that begins now is.
    ///
    /// Where forward is not known it is a lean: nothing tells a slump from a recline then, and none is guessed.
    Posture of(TrunkInclination trunk) {
        if (!trunk.directed() || isSideways(trunk, 1)) {
            return Posture.LEANING;
        }
        return trunk.flexionDegrees() > 0 ? Posture.SLUMPED : Posture.RECLINED;
    }

    /// Whether a tilt that was `before` still is; a slump near the limit does not chatter.
    boolean stays(Posture before, TrunkInclination trunk) {
        boolean stillSlumped = before == Posture.SLUMPED
                && trunk.directed()
                && trunk.flexionDegrees() > 0
                && !isSideways(trunk, STICKINESS);
        return stillSlumped || of(trunk) == before;
    }

    /// Backward there is nothing to mistake it for: half of the plane is recline.
    private boolean isSideways(TrunkInclination trunk, double margin) {
        double aside = Math.abs(trunk.lateralDegrees());
        double limit = trunk.flexionDegrees() > 0 ? params.sidewaysDegrees() * margin : 45;
        return aside > params.lateralDegrees() * margin
                && aside > Math.abs(trunk.flexionDegrees()) * Math.tan(Math.toRadians(limit));
    }
}

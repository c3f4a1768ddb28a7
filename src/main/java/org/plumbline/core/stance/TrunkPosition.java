package org.plumbline.core.stance;

import org.plumbline.core.sample.SampleTime;

/// Whether she sits or is on her feet, as far as the trunk told.
public sealed interface TrunkPosition {

    /// When it began.
    SampleTime since();

    /// She is taken to sit.
    ///
    /// @param reason in words she can read
    record Seated(SampleTime since, String reason) implements TrunkPosition {

        /// How every reason begins: a trunk alone does not show sitting.
        public static final String INFERRED = "seated, inferred from the trunk: no mat; ";
    }

    /// She is on her feet.
    record Up(SampleTime since) implements TrunkPosition {}
}

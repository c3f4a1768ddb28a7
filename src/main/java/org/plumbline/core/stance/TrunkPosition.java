package org.plumbline.core.stance;

import org.plumbline.core.sample.SampleTime;

/// Whether she sits or is on her feet, as far as the trunk told.
public sealed interface TrunkPosition {

    /// When it began.
    SampleTime since();

    /// She is taken to sit.
    ///
    /// @param evidence why sitting is believed, in words
    record Seated(SampleTime since, String evidence) implements TrunkPosition {}

    /// She is on her feet.
    record Up(SampleTime since) implements TrunkPosition {}
}

package org.plumbline.core.stance;

import org.plumbline.core.sample.SampleTime;

/// A stance, since when, and why it is believed.
///
/// @param since  when it began, not when it was noticed
/// @param reason in words she can read
public record StanceEstimate(Stance stance, SampleTime since, Basis basis, String reason) {}

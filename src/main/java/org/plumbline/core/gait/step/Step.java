package org.plumbline.core.gait.step;

import org.plumbline.core.sample.SampleTime;

/// One rise and fall of the trunk that may be a step: a step only in the company of others.
///
/// @param at   when the trunk was pushed up hardest, shortly after the foot was set down
/// @param rise height of the peak of vertical acceleration over the trough before it, m/s²
public record Step(SampleTime at, double rise) {}

package org.plumbline.core.engine.sensing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.posture.TrunkInclination;

/// What clip and mat say at a moment, for whoever tries them out. Nothing is decided by it.
///
/// @param trunk how the clip leans from her upright; null while that is not known
/// @param cells load of each cell of the mat above that of the empty seat, null for a cell that does not work; none
///              while the mat is silent
public record SensorPicture(@Nullable TrunkInclination trunk, List<@Nullable Double> cells) {}

package org.plumbline.app.loop;

import java.util.List;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;

/// Takes what the engine wants done or told; never waits for a network or a disk.
@FunctionalInterface
public interface EffectSink {

    /// Takes the effects of one input.
    ///
    /// @param anchor dates their monotonic times
    void accept(List<Effect> effects, WallAnchor anchor);
}

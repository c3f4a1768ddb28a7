package org.plumbline.simulation.week;

import java.util.List;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;

/// What the person lives with: an engine, and whoever else looks on.
public interface Service {

    /// What follows from an input.
    List<Effect> accept(Input input);

    /// The power goes, and comes back at once; what is remembered goes on.
    void restart();
}

package org.plumbline.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What she has told of herself: decides what is offered, and whether exercises are prompted. Never published.
///
/// @param stage null until she sets it: then only what every stage allows is offered
/// @param flags in the order of their names, each once
public record Personal(@Nullable Stage stage, List<Flag> flags, Consent consent) {

    /// Nothing told yet.
    public static final Personal UNTOLD = new Personal(null, List.of(), Consent.UNASKED);

    public Personal {
        flags = flags.stream().distinct().sorted().toList();
    }

    public Personal with(Consent next) {
        return new Personal(stage, flags, next);
    }
}

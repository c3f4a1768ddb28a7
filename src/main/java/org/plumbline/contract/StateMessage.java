package org.plumbline.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.DaySummary;

/// The present, retained by the broker.
///
/// @param at         when this was so
/// @param since      when the stance began
/// @param reason     why the stance is believed
/// @param boutStart  when the open sitting bout began; null when none is open
/// @param nextPrompt when the next prompt is due if nothing changes; null when none is
/// @param promptNote why then, or why none
public record StateMessage(
        String device,
        Instant at,
        boolean synced,
        Stance stance,
        Basis basis,
        Instant since,
        String reason,
        Posture posture,
        @Nullable Instant boutStart,
        @Nullable Instant nextPrompt,
        String promptNote,
        DaySummary today)
        implements Message {

    @Override
    public Channel channel() {
        return Channel.STATE;
    }
}

package org.plumbline.contract;

import java.time.ZoneOffset;
import org.plumbline.core.summary.MinuteSummary;

/// A wall-clock minute is complete.
///
/// @param offset her local time less UTC in that minute: cuts hours and days, also on days when clocks change or
///               she travels
public record MinuteMessage(Origin origin, MinuteSummary minute, ZoneOffset offset) implements Message.Sequenced {

    @Override
    public Channel channel() {
        return Channel.MINUTE;
    }
}

package org.plumbline.contract;

import org.plumbline.core.summary.DaySummary;

/// The day so far; the last one of a date is that day's summary.
public record DayMessage(Origin origin, DaySummary day) implements Message.Sequenced {

    @Override
    public Channel channel() {
        return Channel.DAY;
    }
}

package org.plumbline.contract;

import org.plumbline.core.summary.MinuteSummary;

/// A wall-clock minute is complete.
public record MinuteMessage(Origin origin, MinuteSummary minute) implements Message.Sequenced {

    @Override
    public Channel channel() {
        return Channel.MINUTE;
    }
}

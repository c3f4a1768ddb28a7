package org.plumbline.contract;

import org.plumbline.core.summary.MinuteSummary;

/// A wall-clock minute is complete.
public record MinuteMessage(Origin origin, MinuteSummary minute) {}

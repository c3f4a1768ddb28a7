package org.plumbline.core.bout;

import org.plumbline.core.sample.SampleTime;

/// Where the sitter is in the sit–break cycle.
public sealed interface BoutState {

    /// Nothing is known: neither a bout nor a break is open.
    record Unobserved() implements BoutState {}

    /// She is off the seat: no bout is open.
    ///
    /// @param afterBout whether a sitting bout came before; without one it is not a break, however it ends
    record OnBreak(Absence absence, boolean afterBout) implements BoutState {}

    /// Somebody is sitting, and has been since `start`.
    record Sitting(SampleTime start) implements BoutState {}

    /// The seat has just emptied; too short yet to be a break, so the bout is still open.
    record Unsettled(SampleTime start, Absence absence) implements BoutState {}

    /// Data went missing at `lost` while a bout was open: it may go on, or not.
    record Blind(SampleTime start, SampleTime lost) implements BoutState {}
}

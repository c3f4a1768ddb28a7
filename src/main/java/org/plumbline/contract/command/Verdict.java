package org.plumbline.contract.command;

/// What became of a command.
public enum Verdict {
    /// Handed to the engine, in order with what the sensors say; what comes of it is seen in `state`.
    ACCEPTED,
    /// Not of the contract: the reason names the place and what is allowed.
    INVALID,
    /// There is no command of this name.
    UNKNOWN_COMMAND,
    /// It came too late: its time to live was over.
    EXPIRED,
    /// Kept by the broker from an earlier day: a command is meant for now.
    RETAINED,
    /// The device cannot take it at the moment.
    NOT_NOW
}

package org.plumbline.simulation.chip.fault;

/// What can be wrong with the wires of one device.
public enum WireFault {
    NONE,
    /// The chip does not acknowledge its address; the kernel says EREMOTEIO.
    NACK,
    /// A wire is held low; the kernel waits a second and says ETIMEDOUT.
    STUCK,
    /// Only the first bytes of a burst come.
    TRUNCATED,
    /// Nothing drives the wire: every bit reads 1, and what is written goes nowhere.
    FLOATING,
    /// Another driver holds the chip; the kernel says EBUSY.
    BUSY,
    /// As NACK, and the chip has lost its power.
    UNPLUGGED
}

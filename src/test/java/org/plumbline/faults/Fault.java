package org.plumbline.faults;

import java.util.List;

/// What goes wrong in a run.
enum Fault {
    /// The device's connection is reset.
    RESET_DEVICE,
    RESET_COLLECTOR,
    /// Nothing gets through to anybody for a while, and nobody is told.
    BLACK_HOLE,
    /// What the device says gets lost, what it is told arrives.
    HALF_OPEN,
    /// Everything takes its time.
    SLOW,
    KILL_BROKER,
    /// `kill -9` of the collector's process.
    KILL_COLLECTOR,
    /// `kill -9` of the device's process.
    KILL_DEVICE,
    KILL_ALL;

    static final List<Fault> ALL = List.of(values());

    /// Device and collector live on, so that what they take of the machine can be compared.
    static final List<Fault> OF_THE_NETWORK =
            List.of(RESET_DEVICE, RESET_COLLECTOR, BLACK_HOLE, HALF_OPEN, SLOW, KILL_BROKER);
}

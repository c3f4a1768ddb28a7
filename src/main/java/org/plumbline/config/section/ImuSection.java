package org.plumbline.config.section;

import org.plumbline.core.check.Allowed;

/// The clip.
///
/// @param bus     N of /dev/i2c-N
/// @param address on that bus
/// @param rateHz  samples a second
public record ImuSection(Chip chip, int bus, int address, int rateHz) {

    /// What can be in the clip.
    public enum Chip {
        NONE,
        MPU6050
    }

    public ImuSection {
        Allowed.range("bus", bus, 0, 31);
        Allowed.range("address", address, 0x08, 0x77);
        Allowed.range("rateHz", rateHz, 25, 200);
    }
}

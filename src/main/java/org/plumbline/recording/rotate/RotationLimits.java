package org.plumbline.recording.rotate;

import org.plumbline.core.check.Allowed;

/// How much of the card a recording may take: its files together are never larger than all of this.
///
/// @param megabytes after which a new file is begun. Default 32, range 1 to 4,000: some hours of two sensors, packed
/// @param files     that are kept, the newest. Default 8, range 2 to 1,000
public record RotationLimits(int megabytes, int files) {

    public static final RotationLimits DEFAULT = new RotationLimits(32, 8);

    public RotationLimits {
        Allowed.range("megabytes", megabytes, 1, 4_000);
        Allowed.range("files", files, 2, 1_000);
    }
}

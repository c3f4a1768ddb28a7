package org.plumbline.sensor.imu;

import java.util.List;
import org.plumbline.core.sample.ImuSample;

/// The samples that had gathered in a chip.
///
/// @param samples    oldest first, none of them older than those of the batch before
/// @param overflowed whether samples were lost before these
public record ImuBatch(List<ImuSample> samples, boolean overflowed) {

    static final ImuBatch EMPTY = new ImuBatch(List.of(), false);

    public ImuBatch {
        samples = List.copyOf(samples);
    }
}

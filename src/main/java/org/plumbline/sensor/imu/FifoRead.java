package org.plumbline.sensor.imu;

import java.util.List;

/// What a chip's FIFO held.
///
/// @param samples    oldest first
/// @param overflowed whether samples were lost; the FIFO was then emptied, and there are none
public record FifoRead(List<RawSample> samples, boolean overflowed) {

    public static final FifoRead OVERFLOWED = new FifoRead(List.of(), true);

    public FifoRead {
        samples = List.copyOf(samples);
    }

    public static FifoRead of(List<RawSample> samples) {
        return new FifoRead(samples, false);
    }
}

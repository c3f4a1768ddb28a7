package org.plumbline.sensor.imu;

import java.io.IOException;
import java.util.List;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;

/// A chip's own test of its sensors, which its datasheet describes.
public interface SelfTest {

    /// Runs it on a chip that measures and lies still; how it was configured is gone afterwards.
    Result run(ChipRegisters chip, Delay delay) throws IOException;

    /// What came of it.
    sealed interface Result {

        /// Every axis answers as it must.
        record Passed() implements Result {}

        /// The clip was moved meanwhile, so nothing is known.
        record Moved() implements Result {}

        /// Some axis does not.
        ///
        /// @param words for each of them, which it is and what it said
        record Failed(List<String> words) implements Result {

            public Failed {
                words = List.copyOf(words);
            }
        }
    }
}

package org.plumbline.sensor.imu.bno055;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.imu.SelfTest;

/// The test that the chip does by itself (BST-BNO055-DS000-14, section 3.9.2); the magnetometer does not matter.
final class BuiltInTest implements SelfTest {

    /// The datasheet gives 400 ms.
    private static final Duration LENGTH = Duration.ofMillis(500);

    @Override
    public Result run(ChipRegisters chip, Delay delay) throws IOException {
        chip.configure(BnoRegister.OPR_MODE, Bits.CONFIGMODE);
        delay.await(Bno055Chip.MODE_SWITCH);
        chip.write(BnoRegister.SYS_TRIGGER, Bits.SELF_TEST);
        delay.await(LENGTH);
        int result = chip.read(BnoRegister.ST_RESULT);
        var wrong = new ArrayList<String>();
        for (var part : Part.values()) {
            if ((result & part.bit) == 0) {
                wrong.add("the chip found that its %s does not work".formatted(part.words));
            }
        }
        return wrong.isEmpty() ? new Result.Passed() : new Result.Failed(wrong);
    }

    /// `ST_RESULT`: 1 where it works.
    private enum Part {
        ST_ACC(0b0001, "accelerometer"),
        ST_GYR(0b0100, "gyroscope"),
        ST_MCU(0b1000, "processor");

        private final int bit;
        private final String words;

        Part(int bit, String words) {
            this.bit = bit;
            this.words = words;
        }
    }
}

package org.plumbline.sensor.imu.bmi270;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sensor.imu.FifoRead;
import org.plumbline.sensor.imu.RawSample;

class HeaderFifoTest {

    @Test
    void angularRateComesBeforeAcceleration() throws IOException {
        assertThat(HeaderFifo.decode(frames(0x8C, 0x8D), 0))
                .isEqualTo(FifoRead.of(List.of(
                        new RawSample((short) 4, (short) 5, (short) 6, (short) 1, (short) 2, (short) 3_000),
                        new RawSample((short) 4, (short) 5, (short) 6, (short) 1, (short) 2, (short) 3_000))));
    }

    /// 3,000 · 64 / 512.
    @Test
    void whatTheRateAboutZShowsAboutXIsTakenAway() throws IOException {
        assertThat(HeaderFifo.decode(frames(0x8C), 64).samples().getFirst().gx())
                .isEqualTo((short) (1 - 375));
    }

    @Test
    void aFrameThatTellsOfLostOnesIsAnOverflow() throws IOException {
        assertThat(HeaderFifo.decode(frames(0x8C, 0x40), 0)).isEqualTo(FifoRead.OVERFLOWED);
    }

    @Test
    void nothingIsReadBeyondTheLastFrame() throws IOException {
        assertThat(HeaderFifo.decode(frames(0x8C, 0x80), 0).samples()).hasSize(1);
    }

    @Test
    void anyOtherHeaderIsAnError() {
        assertThatIOException()
                .isThrownBy(() -> HeaderFifo.decode(frames(0x8C, 0x00), 0))
                .withMessage("BMI270: header of a FIFO frame is 0x00, expected 0x8C to 0x8F");
    }

    private static ByteBuffer frames(int... headers) {
        var bytes = ByteBuffer.allocate(headers.length * HeaderFifo.FRAME_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int header : headers) {
            bytes.put((byte) header);
            for (int word : new int[] {1, 2, 3_000, 4, 5, 6}) {
                bytes.putShort((short) word);
            }
        }
        return bytes.flip();
    }
}

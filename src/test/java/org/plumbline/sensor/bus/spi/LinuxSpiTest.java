package org.plumbline.sensor.bus.spi;

import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;

/// The C library's own calls; what a device says is told in the test of the emulated kernel.
class LinuxSpiTest {

    @Test
    void aDeviceThatIsNotThereIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> LinuxSpi.open("/dev/spidev9.9"))
                .withMessage("/dev/spidev9.9: No such file or directory");
    }

    @Test
    void aFileThatIsNoSpiDeviceIsTold() {
        assertThatIOException()
                .isThrownBy(() -> LinuxSpi.open("/dev/null"))
                .withMessage("SPI device /dev/null: Inappropriate ioctl for device");
    }
}

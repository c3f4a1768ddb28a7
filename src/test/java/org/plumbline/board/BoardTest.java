package org.plumbline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.i2c.I2C;
import com.pi4j.io.i2c.I2CConfig;
import com.pi4j.io.i2c.I2CProviderBase;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2CProvider;
import com.pi4j.plugin.raspberrypi.provider.i2c.RpiI2CProvider;
import com.pi4j.provider.Provider;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void anOpenBoardHoldsTheRealProvidersAndNoOthers() throws IOException {
        try (var board = Board.open()) {
            assertThat(board.context().providers().all())
                    .containsOnlyKeys("linuxfs-i2c", "gpiod-digital-output", "gpiod-digital-input");
        }
    }

    @Test
    void theRaspberryPiPlatformLeadsToTheRealI2c() throws IOException {
        try (var board = Board.open()) {
            assertThat(board.context().platform().id()).isEqualTo("raspberrypi");
            assertThat(board.context().platform().i2c().id()).isEqualTo("linuxfs-i2c");
        }
    }

    /// The stand-in of pi4j-plugin-raspberrypi answers 0 to every read.
    @Test
    void aContextWithOnlyTheStandInIsRefusedAndShutDown() {
        var context = context(RpiI2CProvider.newInstance());
        assertThatIOException()
                .isThrownBy(() -> Board.over(context))
                .withMessage("Pi4J provider 'linuxfs-i2c' is missing; there are only [raspberrypi-i2c]:"
                        + " is its jar on the class path?");
        assertThat(context.isShutdown()).isTrue();
    }

    @Test
    void aMockUnderTheRealNameIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> Board.over(context(new MockI2c())))
                .withMessage("Pi4J provider 'linuxfs-i2c' is a stand-in (%s); only %s reaches the hardware"
                        .formatted(MockI2c.class.getName(), LinuxFsI2CProvider.class.getName()));
    }

    private static Context context(Provider<?, ?, ?> provider) {
        return Pi4J.newContextBuilder()
                .noAutoDetect()
                .disableShutdownHook()
                .add(provider)
                .build();
    }

    private static final class MockI2c extends I2CProviderBase {
        MockI2c() {
            super(LinuxFsI2CProvider.ID, "mock");
        }

        @Override
        public I2C create(I2CConfig config) {
            throw new AssertionError("a refused provider must not be asked for a device");
        }
    }
}

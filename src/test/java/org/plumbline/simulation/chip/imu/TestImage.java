package org.plumbline.simulation.chip.imu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.simulation.sitter.Seeds;

/// An image that the model of a BMI270 takes for its maker's: random bytes, in a file that is gone after the tests.
public final class TestImage {

    static final byte[] BYTES = new byte[8_192];

    public static final Path FILE;

    static {
        Seeds.random(270, "image").nextBytes(BYTES);
        try {
            FILE = Files.write(Files.createTempFile("image", ".bin"), BYTES);
            FILE.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestImage() {}
}

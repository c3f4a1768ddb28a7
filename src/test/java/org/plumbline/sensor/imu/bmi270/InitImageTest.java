package org.plumbline.sensor.imu.bmi270;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitImageTest {

    @TempDir
    private Path folder;

    private final byte[] image = new byte[InitImage.BYTES];

    InitImageTest() {
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i * 31 / 8);
        }
    }

    @Test
    void bareBytesAreTaken() throws IOException {
        assertThat(InitImage.read(Files.write(folder.resolve("bmi270.fw"), image)))
                .isEqualTo(image);
    }

    @Test
    void theArrayInTheMakersSourceIsTaken() throws IOException {
        assertThat(InitImage.read(source(InitImage.BYTES))).isEqualTo(image);
    }

    @Test
    void aFileThatEndsEarlyIsRefusedWithWhereToGetIt() throws IOException {
        var file = source(8_000);
        assertThatIOException()
                .isThrownBy(() -> InitImage.read(file))
                .withMessage("BMI270: bmi270_image " + file + " holds an image of 8,000 bytes, expected bmi270.c of"
                        + " https://github.com/boschsensortec/BMI270_SensorAPI, or its 8,192 bytes");
    }

    @Test
    void aFileWithoutImageIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("readme.md"), "see bmi270_config_file[] in the source\n");
        assertThatIOException()
                .isThrownBy(() -> InitImage.read(file))
                .withMessageContaining("holds an image of 0 bytes, expected bmi270.c");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> InitImage.read(folder.resolve("nowhere.c")))
                .withMessageContaining("nowhere.c cannot be read, expected bmi270.c of https://github.com/");
    }

    private Path source(int bytes) throws IOException {
        var values = IntStream.range(0, bytes)
                .mapToObj(i -> "0x%02x".formatted(image[i]))
                .collect(Collectors.joining(", "));
        return Files.writeString(folder.resolve("bmi270.c"), """
            /* 0xff */
            const uint8_t other[] = { 0x01 };
            const uint8_t bmi270_config_file[] = {
                %s
            };
            """.formatted(values));
    }
}

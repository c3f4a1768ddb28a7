package org.plumbline.sensor.imu.bmi270;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The program that the chip wants at each start. It is its maker's and not shipped here, so it comes from a file of
/// hers: the maker's `bmi270.c` as it is, or the bare bytes.
final class InitImage {

    static final int BYTES = 8_192;

    /// Where to get it.
    static final String SOURCE = "bmi270.c of https://github.com/boschsensortec/BMI270_SensorAPI, or its 8,192 bytes";

    private static final Pattern ARRAY = Pattern.compile("bmi270_config_file\\s*\\[[^]]*]\\s*=\\s*\\{([^}]*)}");
    private static final Pattern BYTE = Pattern.compile("0[xX]([0-9a-fA-F]{1,2})\\b");

    private InitImage() {}

    /// Reads it.
    ///
    /// @throws IOException if the file cannot be read, or holds no such image
    static byte[] read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("BMI270: bmi270_image %s cannot be read, expected %s".formatted(file, SOURCE));
        }
        var content = Files.readAllBytes(file);
        var image = content.length == BYTES ? content : array(new String(content, StandardCharsets.ISO_8859_1));
        if (image.length != BYTES) {
            throw new IOException("BMI270: bmi270_image %s holds an image of %,d bytes, expected %s"
                    .formatted(file, image.length, SOURCE));
        }
        return image;
    }

    /// What the array in the source says; nothing where there is none.
    private static byte[] array(String source) {
        var bytes = new ByteArrayOutputStream();
        var array = ARRAY.matcher(source);
        if (array.find()) {
            BYTE.matcher(array.group(1)).results().forEach(it -> bytes.write(Integer.parseInt(it.group(1), 16)));
        }
        return bytes.toByteArray();
    }
}

package org.plumbline.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether the device node of an I2C bus is there and ours to use.
///
/// @param devices the folder of device nodes, `/dev`
record BusExam(Path devices) {

    List<Finding> of(int bus) {
        var node = devices.resolve("i2c-" + bus);
        if (!Files.exists(node)) {
            return List.of(Finding.fail(
                    "bus", "%s is not there: sudo raspi-config nonint do_i2c 0, then start anew".formatted(node)));
        }
        if (!Files.isReadable(node) || !Files.isWritable(node)) {
            return List.of(Finding.fail(
                    "bus",
                    "%s may not be used by %s: sudo usermod -aG i2c %2$s, then log in anew"
                            .formatted(node, System.getProperty("user.name"))));
        }
        return List.of(Finding.ok("bus", node + " can be used"));
    }
}

package org.plumbline.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.config.Configuration;
import org.plumbline.config.section.ImuSection;

/// Whether the device nodes of what is configured are there and ours to use: I2C buses, SPI devices, GPIO lines.
///
/// @param devices the folder of device nodes, `/dev`
/// @param isOurs  whether a node may be read and written
record BusExam(Path devices, Predicate<Path> isOurs) {

    BusExam(Path devices) {
        this(devices, node -> Files.isReadable(node) && Files.isWritable(node));
    }

    List<Finding> of(Configuration configuration) throws IOException {
        var findings = new ArrayList<Finding>();
        for (int bus : i2cBuses(configuration)) {
            findings.add(node("i2c-" + bus, "i2c", "sudo raspi-config nonint do_i2c 0"));
        }
        for (var device : spiDevices(configuration)) {
            findings.add(node("spidev" + device, "spi", "sudo raspi-config nonint do_spi 0"));
        }
        if (hasLines(configuration)) {
            findings.add(lines());
        }
        return findings;
    }

    /// Those that are needed.
    static Set<Integer> i2cBuses(Configuration configuration) {
        var buses = new TreeSet<Integer>();
        for (var clip : List.of(configuration.imu(), configuration.waist())) {
            if (clip.exists() && clip.chip() != ImuSection.Chip.MQTT) {
                buses.add(clip.bus());
            }
        }
        var mat = configuration.mat();
        switch (mat.chip()) {
            case ADS1115, MATRIX_ADS1115 -> buses.add(mat.bus());
            case NONE, MCP3008, MATRIX_MCP3008, HX711, MQTT -> {}
        }
        return buses;
    }

    private static List<String> spiDevices(Configuration configuration) {
        var devices = configuration.mat().wires().spi();
        return switch (configuration.mat().chip()) {
            case MCP3008 -> devices;
            case MATRIX_MCP3008 -> devices.subList(0, 1);
            case NONE, ADS1115, MATRIX_ADS1115, HX711, MQTT -> List.of();
        };
    }

    private static boolean hasLines(Configuration configuration) {
        return configuration.cue().pins().findAny().isPresent()
                || !configuration.button().pins().isEmpty()
                || configuration.mat().pins().findAny().isPresent();
    }

    private Finding node(String name, String group, String switchedOnBy) {
        var node = devices.resolve(name);
        if (!Files.exists(node)) {
            return Finding.fail("bus", "%s is not there: %s, then start anew".formatted(node, switchedOnBy));
        }
        return isOurs.test(node) ? Finding.ok("bus", node + " can be used") : notOurs(node, group);
    }

    /// One of the chips carries the pins, which one depends on the board; all have the same group.
    private Finding lines() throws IOException {
        try (var nodes = Files.newDirectoryStream(devices, "gpiochip*")) {
            var chips = new ArrayList<Path>();
            nodes.forEach(chips::add);
            chips.sort(null);
            if (chips.isEmpty()) {
                return Finding.fail(
                        "lines", "%s/gpiochip0 is not there: LED, buzzer and buttons need it".formatted(devices));
            }
            return chips.stream()
                    .filter(node -> !isOurs.test(node))
                    .findFirst()
                    .map(node -> notOurs(node, "gpio"))
                    .orElseGet(() -> Finding.ok("lines", chips.getFirst() + " can be used"));
        }
    }

    private static Finding notOurs(Path node, String group) {
        return Finding.fail(
                "bus",
                "%s may not be used by %s: sudo usermod -aG %s %2$s, then log in anew"
                        .formatted(node, System.getProperty("user.name"), group));
    }
}

package org.plumbline.appliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The settings of a systemd unit, as they stand in its file.
record UnitFile(List<String> lines) {

    static UnitFile of(String name) throws IOException {
        var lines = Files.readAllLines(Path.of("systemd", name + ".service"));
        return new UnitFile(lines.stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .toList());
    }

    /// Every value a setting is given, in order.
    List<String> values(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }
}

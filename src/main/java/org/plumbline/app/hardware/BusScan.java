package org.plumbline.app.hardware;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.plumbline.sensor.imu.find.ImuFinder;
import org.plumbline.sensor.imu.find.KnownImus;

/// Who answers on an I2C bus at the addresses that a clip or a mat can have. It asks and does not configure, since
/// others may live there, too.
public record BusScan(Hardware hardware) {

    private static final int FIRST_CONVERTER = 0x48;
    private static final int LAST_CONVERTER = 0x4B;

    /// Each of them, by its name where it tells one.
    public List<String> of(int bus) throws IOException {
        var addresses = new TreeSet<Integer>();
        KnownImus.ALL.forEach(chip -> addresses.addAll(chip.addresses()));
        IntStream.rangeClosed(FIRST_CONVERTER, LAST_CONVERTER).forEach(addresses::add);
        var there = new ArrayList<String>();
        for (int address : addresses) {
            var chip = ImuFinder.chipAt(wanted -> hardware.i2c(bus, wanted), address);
            if (chip.isPresent()) {
                there.add("%s at 0x%02X".formatted(chip.get().title(), address));
            } else if (answers(bus, address)) {
                there.add(
                        (isConverter(address) ? "a converter" : "something unknown") + " at 0x%02X".formatted(address));
            }
        }
        return there;
    }

    private static boolean isConverter(int address) {
        return address >= FIRST_CONVERTER && address <= LAST_CONVERTER;
    }

    private boolean answers(int bus, int address) {
        try (var device = hardware.i2c(bus, address)) {
            device.read(0, new byte[2]);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}

package org.plumbline.app.hardware;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.sensor.imu.find.ImuFinder;
import org.plumbline.sensor.imu.find.KnownImus;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;

/// Who answers on an I2C bus at the addresses that a clip or a mat can have. It asks and does not configure, since
/// others may live there, too.
public record BusScan(Hardware hardware) {

    /// Each of them, by its name where it tells one.
    public List<String> of(int bus) throws IOException {
        var addresses = new TreeSet<>(Ads1115Driver.ADDRESSES);
        KnownImus.ALL.forEach(chip -> addresses.addAll(chip.addresses()));
        var there = new ArrayList<String>();
        for (int address : addresses) {
            var chip = ImuFinder.chipAt(wanted -> hardware.i2c(bus, wanted), address);
            if (chip.isPresent()) {
                there.add("%s at 0x%02X".formatted(chip.get().title(), address));
            } else if (answers(bus, address)) {
                there.add((Ads1115Driver.ADDRESSES.contains(address) ? "a converter" : "something unknown")
                        + " at 0x%02X".formatted(address));
            }
        }
        return there;
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

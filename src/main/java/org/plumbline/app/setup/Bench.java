package org.plumbline.app.setup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.doctor.ClipExam;
import org.plumbline.app.doctor.Finding;
import org.plumbline.app.doctor.MatExam;
import org.plumbline.app.doctor.Watch;
import org.plumbline.app.hardware.ClipFinder;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.config.Configuration;
import org.plumbline.config.section.MatSection;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.imu.find.ImuFinder;
import org.plumbline.sensor.imu.find.ImuFinder.Wiring;
import org.plumbline.sensor.imu.find.KnownImus;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;

/// What is on the buses, read to find out what an answer is worth.
record Bench(Hardware hardware, Watch watch) {

    private static final int CELLS = 4;

    /// The clips that answer, the one with the first address before the one with the second.
    List<String> clips(int bus) {
        var clips = new ArrayList<String>();
        for (var wiring : List.of(Wiring.FIRST, Wiring.SECOND)) {
            try {
                var found =
                        ImuFinder.find("I2C bus " + bus, address -> hardware.i2c(bus, address), wiring, KnownImus.ALL);
                found.bus().close();
                clips.add("%s at 0x%02X".formatted(found.chip().title(), found.address()));
            } catch (IOException nobody) {
                // Whoever is not there is asked for later, and then the reason is told.
            }
        }
        return clips;
    }

    /// The addresses at which a converter measures.
    List<String> converters(int bus) {
        return Ads1115Driver.ADDRESSES.stream()
                .filter(address -> measures(bus, address))
                .map("0x%02X"::formatted)
                .toList();
    }

    private boolean measures(int bus, int address) {
        try (var _ = Ads1115Driver.open(List.of(hardware.i2c(bus, address)), CELLS, watch.delay())) {
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /// How a clip measures while it lies still for ten seconds.
    List<Finding> examine(Sensor clip, Configuration configuration) {
        var subject = clip == Sensor.IMU ? "clip" : "waist";
        return new ClipExam(subject, new ClipFinder(hardware, configuration), watch).of(clip);
    }

    List<Finding> examine(MatSection mat) {
        return new MatExam(hardware, watch).of(mat);
    }
}

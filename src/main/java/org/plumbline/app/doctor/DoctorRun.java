package org.plumbline.app.doctor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.plumbline.app.Doctor;
import org.plumbline.app.hardware.BusScan;
import org.plumbline.app.hardware.ClipFinder;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.config.Configuration;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.bus.Delay;

/// Examines board, bus, clip and mat, in that order, as far as each needs the one before.
///
/// @param hardware the Pi, or what stands in for it in a test
/// @param devices  the folder of device nodes
/// @param nanos    monotonic clock
/// @param delay    lets time pass on it
public record DoctorRun(Hardware.Opening hardware, Path devices, LongSupplier nanos, Delay delay) implements Doctor {

    /// On the Pi this runs on.
    public static DoctorRun here(Hardware.Opening hardware) {
        return new DoctorRun(hardware, Path.of("/dev"), System::nanoTime, Delay.REAL);
    }

    @Override
    public boolean examine(Configuration configuration, PrintWriter out) {
        try (var pi = hardware.open()) {
            boolean well = Finding.tell(List.of(Finding.ok("board", "its buses and lines can be used")), out);
            well &= Finding.tell(new BusExam(devices).of(configuration), out);
            if (!well) {
                return false;
            }
            for (int bus : BusExam.i2cBuses(configuration)) {
                well &= Finding.tell(List.of(scan(pi, bus)), out);
            }
            var watch = new Watch(nanos, delay);
            for (var clip : configuration.clips()) {
                var subject = clip == Sensor.IMU ? "clip" : "waist";
                out.println("      %-5s  ten seconds: let it lie still".formatted(subject));
                out.flush();
                well &= Finding.tell(new ClipExam(subject, new ClipFinder(pi, configuration), watch).of(clip), out);
            }
            if (configuration.mat().exists()) {
                out.println("      mat    ten seconds: let nobody sit on it");
                out.flush();
            }
            return Finding.tell(new MatExam(pi, watch).of(configuration.mat()), out) && well;
        } catch (IOException e) {
            return Finding.tell(List.of(Finding.fail("board", String.valueOf(e.getMessage()))), out);
        }
    }

    private static Finding scan(Hardware pi, int bus) throws IOException {
        var there = new BusScan(pi).of(bus);
        return there.isEmpty()
                ? Finding.warn(
                        "bus", "nothing answers on I2C bus %d: are SDA, SCL, 3.3 V and ground wired?".formatted(bus))
                : Finding.ok("bus", "on I2C bus %d: %s".formatted(bus, String.join(", ", there)));
    }
}

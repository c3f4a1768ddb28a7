package org.plumbline.benchmark.devices;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.plumbline.app.acquire.Acquisition;
import org.plumbline.app.acquire.Intake;
import org.plumbline.app.acquire.SampleClock;
import org.plumbline.app.hardware.PiHardware;
import org.plumbline.board.Board;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.core.engine.Input;

/// The product's acquisition of one clip, and nothing behind it, until it is ended.
final class AcquisitionProcess {

    private AcquisitionProcess() {}

    /// @param args the configuration
    static void main(String[] args) throws IOException, ConfigurationException, InterruptedException {
        var clock = SampleClock.after(null, System::nanoTime, InstantSource.system());
        try (var pi = new PiHardware(Board.open())) {
            new Acquisition(ConfigurationFile.read(Path.of(args[0])), pi, Intake.with(clock))
                    .untilInterrupted(AcquisitionProcess::take, Acquisition.Along.NOTHING);
        }
    }

    /// Why a chip is not read is worth a line in the log of the measurement.
    private static void take(Input input) {
        if (input instanceof Input.SensorLost lost) {
            System.err.println(lost);
        }
    }
}

package org.plumbline.app.loop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.app.loop.SensorSource.Opening;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.mat.MatDriver;
import org.tinylog.Logger;

/// The clip and the mat as sources of inputs, whichever chips they hold.
public final class SensorSources {

    private SensorSources() {}

    /// The clip on her clothes, the only one or the one at the upper trunk.
    public static SensorSource<ImuDriver> clip(Opening<ImuDriver> opening) {
        return clip(Sensor.IMU, opening);
    }

    /// Either clip.
    ///
    /// @param sensor IMU or WAIST_IMU
    public static SensorSource<ImuDriver> clip(Sensor sensor, Opening<ImuDriver> opening) {
        Function<ImuSample, Input> input = sensor == Sensor.WAIST_IMU ? Input.WaistImu::new : Input.Imu::new;
        return new SensorSource<>(sensor, opening, (driver, at) -> samples(driver, at, input), RetryWaits.DEFAULT);
    }

    public static SensorSource<MatDriver> mat(Opening<MatDriver> opening) {
        return new SensorSource<>(
                Sensor.MAT,
                opening,
                (driver, at) ->
                        driver.read(at).<Input>map(Input.Mat::new).stream().toList(),
                RetryWaits.DEFAULT);
    }

    private static List<Input> samples(ImuDriver driver, SampleTime at, Function<ImuSample, Input> input)
            throws IOException {
        var batch = driver.read(at);
        if (batch.overflowed()) {
            Logger.debug("{}: samples were lost: it was not read in time", driver.name());
        }
        var inputs = new ArrayList<Input>();
        for (var sample : batch.samples()) {
            inputs.add(input.apply(sample));
        }
        return inputs;
    }
}

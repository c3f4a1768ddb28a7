package org.plumbline.core.engine;

import org.plumbline.core.posture.Body;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;

/// Everything that can happen to the engine, stamped once at the edge.
public sealed interface Input {

    /// When it happened, on the monotonic clock.
    SampleTime at();

    /// The clip was read.
    record Imu(ImuSample sample) implements Input {
        @Override
        public SampleTime at() {
            return sample.at();
        }
    }

    /// The second clip was read: at the waist, beside one on the upper trunk.
    record WaistImu(ImuSample sample) implements Input {
        @Override
        public SampleTime at() {
            return sample.at();
        }
    }

    /// The mat was read.
    record Mat(MatFrame frame) implements Input {
        @Override
        public SampleTime at() {
            return frame.at();
        }
    }

    /// Another device classified the posture: recordings of thigh-worn sensors come this way.
    ///
    /// @param steps steps that ended with this observation
    record Observed(SampleTime at, Stance stance, int steps) implements Input {}

    /// Another source told of the body what clip and mat would: simulated weeks come this way.
    record ObservedBody(SampleTime at, Body body) implements Input {}

    /// Time passed: once a second, and what the wall clock says.
    record Tick(WallAnchor anchor) implements Input {
        @Override
        public SampleTime at() {
            return anchor.at();
        }
    }

    /// A device stopped answering.
    ///
    /// @param reason in words for the page and the log
    record SensorLost(SampleTime at, Sensor sensor, String reason) implements Input {}

    /// A device answers again.
    record SensorBack(SampleTime at, Sensor sensor) implements Input {}

    /// She asked for something: button, page or MQTT.
    record Asked(SampleTime at, Wish wish) implements Input {}
}

package org.plumbline.sensor.remote;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Excerpt;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import tools.jackson.databind.JsonNode;

/// Where in a message the numbers stand, as JSON pointers (RFC 6901) such as `/imu/acceleration`.
public sealed interface RemoteFormat {

    /// Pointer to the sender's own milliseconds; empty where it tells none.
    String time();

    /// What one message says.
    ///
    /// @throws IOException if a number is missing or cannot be true
    Input input(SampleTime at, JsonNode message) throws IOException;

    /// Of a clip.
    ///
    /// @param acceleration pointer to three numbers, m/s²
    /// @param angularRate  pointer to three numbers, rad/s; empty for a clip without a gyroscope
    record Clip(String acceleration, String angularRate, String time) implements RemoteFormat {

        /// 32 g and 4,000 °/s: no clip measures more.
        private static final double MOST_ACCELERATION = 320;

        private static final double MOST_RATE = 70;

        @Override
        public Input input(SampleTime at, JsonNode message) throws IOException {
            var force = vector(message, acceleration, MOST_ACCELERATION);
            @Nullable Vector3 rate = angularRate.isEmpty() ? null : vector(message, angularRate, MOST_RATE);
            return new Input.Imu(new ImuSample(at, force, rate));
        }

        private static Vector3 vector(JsonNode message, String pointer, double most) throws IOException {
            var values = numbers(message, pointer, 3, most);
            return new Vector3(values[0], values[1], values[2]);
        }
    }

    /// Of a mat.
    ///
    /// @param loads     pointer to a number for each cell, in the order of the layout
    /// @param cells     how many there are
    /// @param fullScale what the strongest load reads
    record Mat(String loads, int cells, double fullScale, String time) implements RemoteFormat {

        @Override
        public Input input(SampleTime at, JsonNode message) throws IOException {
            var read = numbers(message, loads, cells, Double.MAX_VALUE);
            var shares = Arrays.stream(read)
                    .map(load -> Math.clamp(load / fullScale, 0, 1))
                    .toArray();
            return new Input.Mat(new MatFrame(at, shares));
        }
    }

    private static double[] numbers(JsonNode message, String pointer, int count, double most) throws IOException {
        var found = message.at(pointer);
        var numbers = found.valueStream()
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::doubleValue)
                .filter(number -> Math.abs(number) <= most)
                .toArray();
        if (!found.isArray() || found.size() != count || numbers.length != count) {
            throw new IOException("%s is %s, expected %d numbers".formatted(pointer, brief(found), count));
        }
        return numbers;
    }

    private static String brief(JsonNode found) {
        return found.isMissingNode() ? "missing" : Excerpt.of(found.toString());
    }
}

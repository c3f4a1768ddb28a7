package org.plumbline.core.calibration;

import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// What the calibration looks at; ten a second are plenty.
///
/// @param up       up in the sensor frame, from a filter that has settled
/// @param force    length of the specific force, m/s²
/// @param gyroBias offset of the gyroscope now believed, rad/s
/// @param seated   whether she is seated and still
public record CalibrationReading(SampleTime at, Vector3 up, double force, Vector3 gyroBias, boolean seated) {}

package org.plumbline.core.sample;

/// Where data come from.
public enum Sensor {
    /// The clip on her clothes.
    IMU,
    /// A second clip, at the waist, beside one on the upper trunk.
    WAIST_IMU,
    /// The pressure mat on her chair.
    MAT
}

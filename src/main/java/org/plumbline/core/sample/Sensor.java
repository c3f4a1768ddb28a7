package org.plumbline.core.sample;

/// Where data come from.
public enum Sensor {
    /// The clip on her clothes.
    IMU,
    /// The pressure mat on her chair.
    MAT
}

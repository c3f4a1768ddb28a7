package org.plumbline.sensor.bus;

/// A register under the name its datasheet gives it; each chip has an enum of its own.
public interface Register {

    /// As the datasheet writes it.
    String name();

    /// 0 to 255.
    int address();
}

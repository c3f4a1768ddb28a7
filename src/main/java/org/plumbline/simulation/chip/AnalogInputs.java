package org.plumbline.simulation.chip;

/// What is wired to the inputs of a converter.
@FunctionalInterface
public interface AnalogInputs {

    /// Voltage against ground now.
    double volts(int channel);
}

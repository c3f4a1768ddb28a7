package org.plumbline.simulation.chip.imu;

/// What a chip is made of.
///
/// @param fifoBytes        how much its FIFO holds
/// @param identityRegister the register that tells which chip it is
public record Blueprint(RegisterFile registers, int fifoBytes, int identityRegister) {}

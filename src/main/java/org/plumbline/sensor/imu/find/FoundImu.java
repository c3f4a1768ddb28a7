package org.plumbline.sensor.imu.find;

import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.imu.ImuChip;

/// A chip that told which one it is.
///
/// @param bus to that address; whoever takes it closes it
public record FoundImu(ImuChip chip, int address, RegisterBus bus) {}

package org.plumbline.contract.keep;

/// What numbers belong to: one run of a device, and whether its messages are dated for good.
///
/// A message told before the time of day was known is told again with the right time, under the same number: whoever
/// has only the first of the two does not have the second.
///
/// @param boot   which run of the device
/// @param synced whether the wall clock was known to be right when the messages were dated
public record Run(String boot, boolean synced) {}

package org.plumbline.history.row;

/// Where a message comes from, as rows name it.
///
/// @param device id in table `device`
/// @param boot   id in table `boot`
public record Source(int device, int boot) {}

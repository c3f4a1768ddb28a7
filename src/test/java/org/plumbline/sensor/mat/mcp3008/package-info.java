/// The MCP3008 driver against a model of the chip, clock by clock.
@NullMarked
package org.plumbline.sensor.mat.mcp3008;

import org.jspecify.annotations.NullMarked;

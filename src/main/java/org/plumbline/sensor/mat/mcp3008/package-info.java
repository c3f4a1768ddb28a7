/// Driver for mats read by one or two Microchip MCP3008 converters.
@NullMarked
package org.plumbline.sensor.mat.mcp3008;

import org.jspecify.annotations.NullMarked;

package org.plumbline.sensor.bus.spi;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/// The product's SPI with a shim's calls in the place of the C library's, which the JDK would find past a preload.
public final class SpiThroughShim {

    private SpiThroughShim() {}

    /// Opens a device.
    @SuppressWarnings("restricted")
    public static Spi open(String device, Path shim) throws IOException {
        return LinuxSpi.open(device, new SystemCalls(SymbolLookup.libraryLookup(shim, Arena.global())));
    }
}

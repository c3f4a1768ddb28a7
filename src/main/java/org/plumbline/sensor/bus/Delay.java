package org.plumbline.sensor.bus;

import java.io.InterruptedIOException;
import java.time.Duration;

/// Lets time pass while a device works; given to drivers, so that simulated time need not be slept.
@FunctionalInterface
public interface Delay {

    /// For simulated devices, which are done at once.
    Delay NONE = _ -> {};

    /// Sleeps.
    Delay REAL = Delay::sleep;

    void await(Duration length) throws InterruptedIOException;

    private static void sleep(Duration length) throws InterruptedIOException {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a device was working");
        }
    }
}

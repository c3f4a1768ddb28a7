package org.plumbline.board.line;

import java.io.IOException;

/// One wire that can carry a square wave: a tone for a passive buzzer, a brightness for an LED.
///
/// Low from the moment it is opened. Not thread-safe: one thread owns a line.
public interface PwmLine extends AutoCloseable {

    /// Carries a square wave until told otherwise; one that is on is replaced.
    ///
    /// @param hertz how often it goes high, 1 to 100,000 a second: a buzzer's tone; above 200 no LED flickers
    /// @param duty  share of the time it is high, above 0 to 1: an LED's brightness; a buzzer is loudest at half
    void wave(int hertz, double duty) throws IOException;

    /// Drives the line low.
    void off() throws IOException;

    /// Leaves the line low.
    @Override
    void close() throws IOException;
}

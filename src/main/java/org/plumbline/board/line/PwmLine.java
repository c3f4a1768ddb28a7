package org.plumbline.board.line;

import java.io.IOException;

/// One wire that can carry a square wave: a tone for a passive buzzer, a brightness for an LED.
///
/// Low from the moment it is opened. Not thread-safe: one thread owns a line.
public interface PwmLine extends AutoCloseable {

    /// Carries a square wave until told otherwise; one that is on is replaced.
    ///
    /// @param hertz how often it goes high, 1 to 100,000 a second: the tone of a buzzer; above 200 an LED does not
    ///              flicker
    /// @param duty  share of the time it is high, above 0 to 1: the brightness of an LED; half is a buzzer's
    loudest
    void wave(int hertz, double duty) throws IOException;

    /// Drives the line low.
    void off() throws IOException;

    /// Leaves the line low.
    @Override
    void close() throws IOException;
}

package org.plumbline.actuator;

import java.util.List;
import java.util.Locale;
import org.plumbline.board.line.PwmLine;

/// Adds to a list what it was told.
public record RecordingWave(List<String> told) implements PwmLine {

    @Override
    public void wave(int hertz, double duty) {
        told.add(String.format(Locale.ROOT, "%d Hz %.2f", hertz, duty));
    }

    @Override
    public void off() {
        told.add("off");
    }

    @Override
    public void close() {
        told.add("closed");
    }
}

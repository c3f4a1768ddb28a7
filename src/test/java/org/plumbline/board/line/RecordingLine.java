package org.plumbline.board.line;

import java.io.IOException;
import java.util.List;

/// Adds its name and what it was set to, to a list it may share; can be broken.
public final class RecordingLine implements OutputLine {

    public boolean broken;
    private final String name;
    private final List<String> told;

    public RecordingLine(String name, List<String> told) {
        this.name = name;
        this.told = told;
    }

    @Override
    public void set(boolean high) throws IOException {
        if (broken) {
            throw new IOException(name + " is broken");
        }
        told.add(name + (high ? " high" : " low"));
    }

    @Override
    public void close() throws IOException {
        set(false);
        told.add(name + " closed");
    }
}

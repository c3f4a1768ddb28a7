package org.plumbline.actuator;

import java.io.IOException;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// Where a cue is seen and heard.
public interface CueOutput extends AutoCloseable {

    /// Shows one step until told otherwise; how long is not this interface's business.
    void show(Step step) throws IOException;

    /// Neither light nor tone.
    void silence() throws IOException;

    @Override
    void close() throws IOException;
}

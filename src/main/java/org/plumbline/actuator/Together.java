package org.plumbline.actuator;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// Several outputs that show the same cue. One that fails does not keep another on.
///
/// @param outputs what annoys most comes first, since it is silenced first
public record Together(List<CueOutput> outputs) implements CueOutput {

    public Together {
        outputs = List.copyOf(outputs);
    }

    @Override
    public void show(Step step) throws IOException {
        each(outputs.iterator(), output -> output.show(step));
    }

    @Override
    public void silence() throws IOException {
        each(outputs.iterator(), CueOutput::silence);
    }

    @Override
    public void close() throws IOException {
        each(outputs.iterator(), CueOutput::close);
    }

    /// Every output has its turn, whatever the ones before it threw; what the last one threw is thrown.
    private static void each(Iterator<CueOutput> rest, Action action) throws IOException {
        if (!rest.hasNext()) {
            return;
        }
        try {
            action.on(rest.next());
        } finally {
            each(rest, action);
        }
    }

    private interface Action {
        void on(CueOutput output) throws IOException;
    }
}

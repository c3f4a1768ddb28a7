package org.plumbline.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.plumbline.config.Configuration;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.plan.Plan;
import org.plumbline.recording.rotate.RotationLimits;

/// What is done by hand at the device while the monitor is stopped; who has its sensors and lines has them alone.
public interface DeskWork {

    /// Writes down what the sensors say, and nothing else, until interrupted.
    ///
    /// @param file  the first one
    /// @param out   told when a sensor falls silent or comes back
    void record(Configuration configuration, Path file, RotationLimits limits, PrintWriter out)
            throws IOException, InterruptedException;

    /// Plays a cue once, to its end.
    void play(Configuration configuration, CuePattern cue) throws IOException, InterruptedException;

    /// Leads her through a calibration.
    ///
    /// @return whether everything was learned
    boolean calibrate(Configuration configuration, Plan plan, Console console) throws IOException, InterruptedException;

    /// Both ends of a talk.
    ///
    /// @param in a line whenever she is ready
    record Console(BufferedReader in, PrintWriter out) {

        /// Says one line at once.
        public void say(String line) {
            out.println(line);
            out.flush();
        }
    }
}

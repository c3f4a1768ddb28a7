package org.plumbline.app;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.config.ConfigurationException;

/// Asks what has to be known of this desk, tries each answer, and writes the settings; or leaves all as it was.
@FunctionalInterface
public interface Setup {

    /// What is written.
    ///
    /// @param monitor     settings of the monitor
    /// @param page        settings of the page; nothing is asked about it where they are not there
    /// @param credentials folder of the passwords
    record Places(Path monitor, Path page, Path credentials) {}

    /// Whoever answers.
    interface Console {

        void say(String line);

        /// One line.
        ///
        /// @throws EOFException if there will be none any more
        String ask(String prompt) throws IOException, InterruptedException;

        /// One line that is not shown.
        ///
        /// @throws EOFException if there will be none any more
        String askSecret(String prompt) throws IOException, InterruptedException;
    }

    /// Leads through it.
    ///
    /// @return whether the settings are now as was answered
    boolean run(Places places, Console console) throws IOException, ConfigurationException, InterruptedException;
}

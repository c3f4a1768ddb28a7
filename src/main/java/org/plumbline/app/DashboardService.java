package org.plumbline.app;

import java.io.IOException;
import java.io.PrintWriter;
import org.plumbline.config.Configuration;

/// What keeps the history and shows the page, until it is interrupted.
@FunctionalInterface
public interface DashboardService {

    /// Runs until the thread is interrupted.
    ///
    /// @param out for the page's address
    void run(Configuration configuration, PrintWriter out) throws IOException, InterruptedException;
}

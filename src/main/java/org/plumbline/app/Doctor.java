package org.plumbline.app;

import java.io.IOException;
import java.io.PrintWriter;
import org.plumbline.config.Configuration;

/// Looks at the hardware of this Pi and says what is wrong and what to do.
@FunctionalInterface
public interface Doctor {

    /// Tells each finding as it comes, a line each.
    ///
    /// @return whether nothing is wrong
    boolean examine(Configuration configuration, PrintWriter out) throws IOException;
}

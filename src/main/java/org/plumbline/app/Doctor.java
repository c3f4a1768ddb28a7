package org.plumbline.app;

import java.io.IOException;
import java.io.PrintWriter;
import org.plumbline.config.Configuration;

/// Looks at something that the service needs and says what is wrong and what to do.
@FunctionalInterface
public interface Doctor {

    /// Tells each finding as it comes, a line each.
    ///
    /// @return whether nothing is wrong
    boolean examine(Configuration configuration, PrintWriter out) throws IOException, InterruptedException;

    /// This one and then another, whatever this one found.
    default Doctor then(Doctor next) {
        return (configuration, out) -> {
            boolean well = examine(configuration, out);
            return next.examine(configuration, out) && well;
        };
    }
}

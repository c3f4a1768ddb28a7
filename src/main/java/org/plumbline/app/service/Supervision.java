package org.plumbline.app.service;

import java.util.Map;
import java.util.Optional;
import org.plumbline.systemd.Systemd;

/// Whoever started this process and looks after it: systemd, or nobody.
///
/// @param systemd is told how the process is
/// @param guard  is told what to do when it is gone
public record Supervision(Systemd systemd, LineGuard guard) {

    /// A person at a keyboard.
    public static final Supervision NONE = new Supervision(Systemd.NOBODY, new LineGuard(Optional.empty()));

    /// As the environment says.
    public static Supervision of(Map<String, String> environment) {
        return new Supervision(Systemd.of(environment), LineGuard.of(environment));
    }
}

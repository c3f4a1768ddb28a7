package org.plumbline.config.section;

import org.plumbline.core.check.Allowed;

/// The page.
///
/// @param port on this machine; 0 for any free one
public record WebSection(int port) {

    public WebSection {
        Allowed.range("port", port, 0, 65_535);
    }
}

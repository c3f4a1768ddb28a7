package org.plumbline.mqtt.link;

import java.io.IOException;

/// The link could not be made, or broke: one line that says which broker and why.
public final class LinkException extends IOException {

    public LinkException(String message) {
        super(message);
    }

    public LinkException(String message, Throwable cause) {
        super(message, cause);
    }
}

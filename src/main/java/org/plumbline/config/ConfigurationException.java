package org.plumbline.config;

/// A configuration that cannot be used: names the file, the line, the key, its value and what is allowed.
public final class ConfigurationException extends Exception {

    private final String complaint;

    ConfigurationException(String message) {
        super(message);
        complaint = message;
    }

    /// @param complaint the message without its place
    ConfigurationException(String message, String complaint, Exception cause) {
        super(message, cause);
        this.complaint = complaint;
    }

    /// The same without file and line: for whoever has just given the value, not written it.
    public String complaint() {
        return complaint;
    }
}

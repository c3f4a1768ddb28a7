package org.plumbline.config;

/// A configuration that cannot be used: names the file, the line, the key, its value and what is allowed.
public final class ConfigurationException extends Exception {

    ConfigurationException(String message) {
        super(message);
    }

    ConfigurationException(String message, Exception cause) {
        super(message, cause);
    }
}

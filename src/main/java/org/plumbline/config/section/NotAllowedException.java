package org.plumbline.config.section;

/// A setting with a value that it may not have.
public final class NotAllowedException extends IllegalArgumentException {

    private final String name;
    private final String allowed;

    NotAllowedException(String name, Object value, String allowed) {
        super("%s is %s, allowed is %s".formatted(name, value, allowed));
        this.name = name;
        this.allowed = allowed;
    }

    /// Of the record's component.
    public String name() {
        return name;
    }

    public String allowed() {
        return allowed;
    }
}

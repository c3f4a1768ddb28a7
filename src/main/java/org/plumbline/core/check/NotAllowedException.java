package org.plumbline.core.check;

/// A value that may not be: names it, and what is allowed.
public final class NotAllowedException extends IllegalArgumentException {

    private final String name;
    private final String value;
    private final String allowed;

    public NotAllowedException(String name, Object value, String allowed) {
        super("%s is %s, allowed is %s".formatted(name, value, allowed));
        this.name = name;
        this.value = value.toString();
        this.allowed = allowed;
    }

    /// Of the record's component.
    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public String allowed() {
        return allowed;
    }
}

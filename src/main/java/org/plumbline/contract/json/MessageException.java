package org.plumbline.contract.json;

/// A message that is not of the contract: names the field, what it is and what is allowed.
public final class MessageException extends IllegalArgumentException {

    private static final int SHOWN = 80;

    MessageException(String message) {
        super(message);
    }

    MessageException(String message, Exception cause) {
        super(message, cause);
    }

    /// What came from outside goes into logs and responses: short, and without anything that a terminal obeys.
    private static String shown(String found) {
        return (found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found).replaceAll("\\p{Cntrl}", "?");
    }

    static MessageException of(String field, String allowed, String found) {
        return new MessageException("%s must be %s: %s".formatted(shown(field), allowed, shown(found)));
    }
}

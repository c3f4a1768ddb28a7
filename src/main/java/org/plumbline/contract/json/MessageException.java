package org.plumbline.contract.json;

import org.plumbline.core.check.Excerpt;

/// A message that is not of the contract: names the field, what it is and what is allowed.
public final class MessageException extends IllegalArgumentException {

    MessageException(String message) {
        super(message);
    }

    MessageException(String message, Exception cause) {
        super(message, cause);
    }

    static MessageException of(String field, String allowed, String found) {
        return new MessageException("%s must be %s: %s".formatted(Excerpt.of(field), allowed, Excerpt.of(found)));
    }
}

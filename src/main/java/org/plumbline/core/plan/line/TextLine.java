package org.plumbline.core.plan.line;

import org.plumbline.core.check.Allowed;

/// A sentence that is shown as it is.
///
/// @param source where it comes from
public record TextLine(String text, String source) {

    public TextLine {
        Allowed.text("text", text);
        Allowed.text("source", source);
    }
}

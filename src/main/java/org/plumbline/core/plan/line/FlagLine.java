package org.plumbline.core.plan.line;

import java.util.List;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.plan.exercise.Demand;

/// What a flag leaves out.
///
/// @param title    what she tells by it
/// @param excludes exercises that ask any of this are not offered
/// @param source   where that comes from
public record FlagLine(String title, List<Demand> excludes, String source) {

    public FlagLine {
        excludes = List.copyOf(excludes);
        Allowed.text("title", title);
        Allowed.text("source", source);
    }
}

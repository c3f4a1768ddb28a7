package org.plumbline.guest;

import java.util.List;
import java.util.Map;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;

/// A figure that the checks in the guest tell, and what it is held to.
///
/// @param task and name as the checks say them
record Promise(String task, String name, String unit, Bar bar) {

    private static final Bar YES = new Bar.AtLeast(1);

    /// All of them, in the order of the checks.
    static final List<Promise> ALL = List.of(
            yes("bus", "clip answers"),
            yes("service under systemd", "active after the installation"),
            yes("page under systemd", "active after the installation"),
            new Promise("hardening", "systemd-analyze security, monitor", "1", new Bar.AtMost(1.5)),
            new Promise("hardening", "systemd-analyze security, page", "1", new Bar.AtMost(1.5)),
            new Promise("memory on arm64", "monitor", "MB", new Bar.None()),
            new Promise("memory on arm64", "page", "MB", new Bar.None()),
            yes("prompt", "LED low before"),
            yes("prompt", "raises its GPIO line"),
            yes("prompt", "line low after it"),
            yes("button", "held for 7 s: paused"),
            yes("sensor unplugged", "told within 60 s"),
            yes("sensor unplugged", "found again within 60 s"),
            yes("broker gone", "monitor still active"),
            yes("broker gone", "what happened meanwhile arrives"),
            yes("broker gone", "commands work again"),
            new Promise("kill -9", "line low within", "ms", new Bar.AtMost(100)),
            yes("kill -9", "active again"),
            yes("upgrade", "events kept"),
            yes("upgrade", "settings kept"),
            yes("upgrade", "both active again"),
            yes("systemctl stop", "lines low"));

    private static Promise yes(String task, String name) {
        return new Promise(task, name, "1", YES);
    }

    /// What was measured of it.
    ///
    /// @param told by the checks, by [#key]
    Figure figure(Map<String, Double> told) {
        var value = told.get(key());
        return value == null
                ? Figure.notMeasured(task, name, unit, bar)
                : new Figure(task, "", name, unit, value, bar, List.of());
    }

    /// As the checks begin a figure's line.
    String key() {
        return task + "|" + name;
    }
}

package org.plumbline.recording.csv;

import java.util.Locale;

/// A column that means something, under the name it usually has.
public enum Column {
    /// Time, s.
    T("t_s"),
    /// Specific force, m/s², sensor axes.
    AX("ax"),
    AY("ay"),
    AZ("az"),
    /// Angular rate, rad/s, sensor axes.
    GX("gx"),
    GY("gy"),
    GZ("gz"),
    /// Posture that another device saw.
    LABEL("label"),
    /// How long it lasted, s.
    DUR("dur_s"),
    /// Strides (two steps each) up to the end of the line.
    STRIDES("cum_strides"),
    /// Local time of day of the line, h.
    HOUR("hour_of_day");

    final String usualName;

    Column(String usualName) {
        this.usualName = usualName;
    }

    /// As it is called on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

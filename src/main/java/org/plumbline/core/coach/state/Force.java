package org.plumbline.core.coach.state;

/// How strongly a cue is given, weakest first.
public enum Force {
    /// The LED alone.
    LIGHT,
    /// A soft tone as well.
    SOFT,
    /// More tones, a little higher.
    STRONG;

    /// Stronger by so many degrees, as far as there are any.
    public Force raised(int degrees) {
        return degrees <= 0 ? this : stronger().raised(degrees - 1);
    }

    private Force stronger() {
        return this == LIGHT ? SOFT : STRONG;
    }

    /// At most `most`.
    public Force cappedAt(Force most) {
        return compareTo(most) > 0 ? most : this;
    }
}

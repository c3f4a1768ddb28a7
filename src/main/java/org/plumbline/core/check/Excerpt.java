package org.plumbline.core.check;

/// As much of what came from outside as goes into a log or an answer: short, and without anything that a terminal
/// obeys.
public final class Excerpt {

    /// Enough to recognise it.
    private static final int SHOWN = 80;

    /// A parser says what is wrong and quotes what it found, however long that is.
    private static final int COMPLAINT = 400;

    private Excerpt() {}

    /// Of what was found.
    public static String of(String found) {
        return cut(found, SHOWN);
    }

    /// Of what a parser says about it.
    public static String ofComplaint(String complaint) {
        return cut(complaint, COMPLAINT);
    }

    private static String cut(String text, int most) {
        var cut = text.length() > most ? text.substring(0, most) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}

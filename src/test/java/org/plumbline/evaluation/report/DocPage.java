package org.plumbline.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of the documentation whose table is measured, not written by hand.
record DocPage(Path page) {

    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->\n";

    /// Writes the page with a new table into `folder`, to be copied over the old one by whoever agrees with it.
    void renew(Path folder, String table) throws IOException {
        String old = Files.readString(page);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(page.getFileName()), before(old) + table + after(old));
    }

    /// The table as the page has it now.
    String table() throws IOException {
        String text = Files.readString(page);
        return text.substring(before(text).length(), text.length() - after(text).length());
    }

    private static String before(String text) {
        return text.substring(0, place(text, BEGIN) + BEGIN.length());
    }

    private static String after(String text) {
        return text.substring(place(text, END));
    }

    private static int place(String text, String mark) {
        int place = text.indexOf(mark);
        if (place < 0) {
            throw new IllegalArgumentException("the page has no line " + mark.strip());
        }
        return place;
    }
}

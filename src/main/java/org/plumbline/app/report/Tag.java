package org.plumbline.app.report;

/// Text as an element of HTML; nothing in it can become markup.
final class Tag {

    private Tag() {}

    /// @param name of the element, with attributes if it has any
    static String of(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name.replaceFirst(" .*", "") + ">\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

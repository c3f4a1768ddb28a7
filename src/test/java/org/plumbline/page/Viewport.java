package org.plumbline.page;

import java.util.Locale;

/// What she opens the page on.
enum Viewport {
    PHONE(390, 844),
    DESK(1280, 900);

    final int width;
    final int height;

    Viewport(int width, int height) {
        this.width = width;
        this.height = height;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

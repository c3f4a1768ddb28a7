package org.plumbline.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plumbline.app.Folders;
import org.plumbline.core.engine.Wish;

/// For each test a dashboard with four weeks in it, and a browser.
final class BrowserAtHome implements BeforeEachCallback, AfterEachCallback {

    private final List<Wish> asked = new CopyOnWriteArrayList<>();
    private @Nullable Path folder;
    private @Nullable OpenDashboard home;
    private @Nullable Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        asked.clear();
        folder = Files.createTempDirectory("plumbline-page-");
        home = OpenDashboard.open(folder, asked);
        home.fill();
        chromium = Chromium.launch();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (home != null) {
            home.close();
        }
        if (folder != null) {
            Folders.delete(folder);
        }
    }

    /// What the page asked the desk for.
    List<Wish> asked() {
        return asked;
    }

    OpenDashboard home() {
        return Objects.requireNonNull(home, "before the test");
    }

    Chromium chromium() {
        return Objects.requireNonNull(chromium, "before the test");
    }
}

package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The files of the page, from the class path. Nothing that is not listed here can be asked for.
final class Pages {

    /// What a visitor without a session gets to see.
    static final String SIGN_IN = new String(load("sign-in.html"), UTF_8);

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json;charset=utf-8",
            "svg", "image/svg+xml");

    static final List<String> FILES = List.of(
            "bars.js",
            "dom.js",
            "figures.js",
            "format.js",
            "icon.svg",
            "kinds.js",
            "live.js",
            "now.js",
            "page.css",
            "page.js",
            "ribbon.js",
            "texts.en.json",
            "texts.js");

    private Pages() {}

    static void addTo(RoutesConfig routes) {
        add(routes, "/", "index.html");
        FILES.forEach(file -> add(routes, "/" + file, file));
    }

    private static void add(RoutesConfig routes, String path, String file) {
        byte[] content = load(file);
        var type = Objects.requireNonNull(CONTENT_TYPES.get(file.substring(file.lastIndexOf('.') + 1)), file);
        routes.get(path, request -> answer(request, type, content));
    }

    /// Browsers may keep a copy but ask each time whether it is still right, and mostly hear "yes".
    private static void answer(Context request, String type, byte[] content) {
        request.header("Cache-Control", "private, no-cache").contentType(type).result(content);
    }

    private static byte[] load(String file) {
        try (var content = Pages.class.getResourceAsStream("/web/" + file)) {
            return Objects.requireNonNull(content, () -> "resource /web/" + file + " is missing")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource /web/" + file, e);
        }
    }
}

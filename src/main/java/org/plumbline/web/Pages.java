package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.web.access.Right;

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

    /// What the sign-in is made of.
    static final List<String> ENTRANCE = List.of(
            "dom.js", "icon.svg", "page.css", "send.js", "sign-in.js", "texts.de.json", "texts.en.json", "texts.js");

    /// The addresses of the one page, which shows what its address names.
    private static final List<String> PLACES =
            List.of("/", "/call", "/data", "/devices", "/diary", "/history", "/more", "/plan", "/report", "/routine");

    static final List<String> FILES = List.of(
            "bars.js",
            "call.js",
            "data.js",
            "devices.js",
            "diary.js",
            "figures.js",
            "form.js",
            "format.js",
            "heatmap.js",
            "history.js",
            "kinds.js",
            "lengths.js",
            "live.js",
            "mat.js",
            "more.js",
            "now.js",
            "password.js",
            "personal.js",
            "plan.js",
            "report.js",
            "ribbon.js",
            "routine.js",
            "sensed.js",
            "shell.js",
            "today.js");

    /// Every file there is.
    static List<String> all() {
        return Stream.concat(ENTRANCE.stream(), FILES.stream()).toList();
    }

    private Pages() {}

    static void addTo(RoutesConfig routes) {
        PLACES.forEach(path -> add(routes, path, "index.html", Right.SIGNED_IN));
        FILES.forEach(file -> add(routes, "/" + file, file, Right.SIGNED_IN));
        ENTRANCE.forEach(file -> add(routes, "/" + file, file, Right.ANYBODY));
    }

    private static void add(RoutesConfig routes, String path, String file, Right right) {
        byte[] content = load(file);
        var type = Objects.requireNonNull(CONTENT_TYPES.get(file.substring(file.lastIndexOf('.') + 1)), file);
        var tag = "\"%08x-%d\"".formatted(Arrays.hashCode(content), content.length);
        routes.get(path, request -> answer(request.header("ETag", tag), type, content), right);
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

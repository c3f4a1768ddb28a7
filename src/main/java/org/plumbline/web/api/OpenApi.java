package org.plumbline.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.plumbline.web.access.Right;

/// The description of the API, served beside it.
final class OpenApi {

    private static final String RESOURCE = "/web/openapi.json";

    private OpenApi() {}

    static void addTo(RoutesConfig routes) {
        byte[] document = load();
        routes.get("/api/v1/openapi.json", request -> answer(request, document), Right.SIGNED_IN);
    }

    private static void answer(Context request, byte[] document) {
        request.header("Cache-Control", "private, no-cache")
                .contentType("application/json;charset=utf-8")
                .result(document);
    }

    private static byte[] load() {
        try (var content = OpenApi.class.getResourceAsStream(RESOURCE)) {
            return Objects.requireNonNull(content, RESOURCE + " is missing").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}

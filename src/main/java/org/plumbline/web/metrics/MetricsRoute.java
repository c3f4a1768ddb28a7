package org.plumbline.web.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.IOException;
import java.security.MessageDigest;
import org.plumbline.web.access.Right;

/// Answers a scraper at `/metrics`.
///
/// A scraper cannot sign in, so it brings a token of its own; the answer tells of every device of the household.
public final class MetricsRoute {

    private static final String BEARER = "Bearer ";

    private final Metrics metrics;
    private final byte[] expected;
    private final ExpositionFormats formats = ExpositionFormats.init();

    public MetricsRoute(Metrics metrics, String token) {
        this.metrics = metrics;
        this.expected = (BEARER + token).getBytes(UTF_8);
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/metrics", this::answer, Right.ANYBODY);
    }

    private void answer(Context request) throws IOException {
        var brought = String.valueOf(request.header("Authorization")).getBytes(UTF_8);
        if (!MessageDigest.isEqual(brought, expected)) {
            throw new UnauthorizedResponse(
                    "/metrics asks for the token of [web] metrics_token_file, as a bearer token");
        }
        var writer = formats.findWriter(request.header("Accept"));
        request.contentType(writer.getContentType()).header("Cache-Control", "no-store");
        writer.write(request.outputStream(), metrics.now());
    }
}

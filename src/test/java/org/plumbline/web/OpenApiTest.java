package org.plumbline.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The document describes every route, and every answer is as it describes.
class OpenApiTest {

    private static final String DOCUMENT = "classpath:web/openapi.json";
    private static final String RANGE = "?from=2026-03-01&to=2026-03-07";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaIdResolvers(
                    ids -> ids.mapPrefix("https://plumbline.org/contract/v1/", "classpath:contract/v1/")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SampleHome home;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        home = SampleHome.open(folder);
        visitor = new Visitor(home.dashboard());
        visitor.open(home.dashboard().address());
        home.dashboard().show(SampleDay.info(true, 60));
        home.dashboard().show(SampleDay.seated("14:02", "14:30"));
    }

    @AfterEach
    void close() {
        visitor.close();
        home.close();
    }

    @Test
    void everyRouteIsDescribedAndNoOther() throws IOException, InterruptedException {
        var served = home.dashboard().routes().stream()
                .filter(route -> route.path.startsWith("/api/"))
                .map(route -> route.method.name().toLowerCase(Locale.ROOT) + " " + route.path)
                .collect(toSet());
        assertThat(described()).isEqualTo(served);
    }

    private Set<String> described() throws IOException, InterruptedException {
        var paths = get("/api/v1/openapi.json").get("paths");
        return paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream().map(method -> method + " " + path.getKey()))
                .collect(toSet());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # described as,                 asked as
            /api/v1/today,                  /api/v1/today
            /api/v1/days,                   /api/v1/days?from=2026-03-01&to=2026-03-07
            /api/v1/days/{date},            /api/v1/days/2026-03-03
            /api/v1/days/{date},            /api/v1/days/2026-03-02
            /api/v1/days/{date}/minutes,    /api/v1/days/2026-03-03/minutes
            /api/v1/days/{date}/events,     /api/v1/days/2026-03-03/events
            /api/v1/hours,                  /api/v1/hours?from=2026-03-01&to=2026-03-07
            /api/v1/bouts,                  /api/v1/bouts?from=2026-03-01&to=2026-03-07
            /api/v1/bouts/lengths,          /api/v1/bouts/lengths?from=2026-03-01&to=2026-03-07
            /api/v1/compare,                /api/v1/compare?from=2026-03-01&to=2026-03-07&with_from=2026-02-01&with_to=2026-02-07
            /api/v1/report,                 /api/v1/report?from=2026-03-01&to=2026-03-07
            /api/v1/me,                     /api/v1/me
            /api/v1/plan,                   /api/v1/plan
            /api/v1/diary,                  /api/v1/diary?from=2026-03-01&to=2026-03-07
            /api/v1/shares,                 /api/v1/shares
            /api/v1/personal,               /api/v1/personal
            /api/v1/device,                 /api/v1/device
            """)
    void anAnswerIsAsDescribed(String path, String asked) throws IOException, InterruptedException {
        var answer = visitor.get(asked);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(complaints(path, answer.body())).isEmpty();
    }

    /// A description that anything fits would prove nothing.
    @Test
    void anAnswerThatIsNotAsDescribedIsNoticed() throws IOException, InterruptedException {
        var answer = visitor.get("/api/v1/days" + RANGE).body();
        assertThat(complaints("/api/v1/days", answer.replace("longest_bout_s", "longestBout")))
                .singleElement()
                .asString()
                .contains("longest_bout_s");
        assertThat(complaints(
                        "/api/v1/today", visitor.get("/api/v1/today").body().replace("seated-still", "SEATED")))
                .isNotEmpty();
    }

    private static List<String> complaints(String path, String json) {
        var pointer = "/paths/%s/get/responses/200/content/application~1json/schema".formatted(path.replace("/", "~1"));
        var fragment = URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%7E", "~");
        return SCHEMAS
                .getSchema(SchemaLocation.of(DOCUMENT + "#" + fragment))
                .validate(json, InputFormat.JSON, run -> run.executionConfig(it -> it.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(visitor.get(path).body());
    }
}

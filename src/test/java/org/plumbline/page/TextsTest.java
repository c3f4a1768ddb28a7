package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.plan.exercise.Routine;
import org.plumbline.core.plan.line.TextLine;
import org.plumbline.web.Dashboard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Both languages say the same.
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void everyTextIsThereInBothLanguagesWithTheSamePlaceholders() throws IOException {
        assertThat(placeholders("de")).isEqualTo(placeholders("en")).hasSizeGreaterThan(150);
    }

    @Test
    void noTextIsEmpty() throws IOException {
        assertThat(texts("en").values()).noneMatch(String::isBlank);
        assertThat(texts("de").values()).noneMatch(String::isBlank);
    }

    /// What she changed or added there stays as she wrote it.
    @Test
    void everyLineOfThePackagedPlanIsThereInGerman() throws IOException {
        var german = read("de").get("planLines");
        assertThat(shownLines())
                .allSatisfy(line -> assertThat(german.has(line)).as(line).isTrue());
    }

    private static List<String> shownLines() {
        var plan = PlanFolder.packaged();
        return Stream.of(
                        plan.stages().values().stream().flatMap(line -> with(line.title(), line.offers())),
                        plan.dayKinds().values().stream().flatMap(line -> with(line.title(), line.hints())),
                        plan.routine().values().stream().map(Routine::title),
                        plan.exercises().values().stream().flatMap(line -> with(line.title(), line.steps())),
                        plan.setYourSit().values().stream().map(TextLine::text),
                        plan.whenToCall().values().stream().map(TextLine::text),
                        Stream.of("stop", "when-to-call")
                                .map(name -> Objects.requireNonNull(plan.texts().get(name))
                                        .text()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> with(String title, List<String> lines) {
        return Stream.concat(Stream.of(title), lines.stream());
    }

    private static Map<String, List<String>> placeholders(String language) throws IOException {
        var found = new TreeMap<String, List<String>>();
        texts(language)
                .forEach((path, text) -> found.put(
                        path,
                        PLACEHOLDER
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return found;
    }

    private static Map<String, String> texts(String language) throws IOException {
        var found = new TreeMap<String, String>();
        read(language).forEachEntry((name, branch) -> {
            if (!name.equals("planLines")) {
                collect(name, branch, found);
            }
        });
        return found;
    }

    private static void collect(String path, JsonNode branch, Map<String, String> into) {
        if (branch.isString()) {
            into.put(path, branch.stringValue());
        } else {
            branch.forEachEntry((name, next) -> collect(path + "." + name, next, into));
        }
    }

    private static JsonNode read(String language) throws IOException {
        try (var file = Dashboard.class.getResourceAsStream("/web/texts." + language + ".json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file));
        }
    }
}

package org.plumbline.documentation;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.config.PlanFolder;

/// `docs/parameters.md`: every number that decides something, from the records that hold it.
final class ParametersPage {

    static final Path FILE = Path.of("docs/parameters.md");
    static final String RENEW = "mvn -q test -Dtest=ParametersPageTest -Dplumbline.renew";

    private static final Path CORE = Path.of("src/main/java/org/plumbline/core");

    private static final String HEAD = """
            # Parameters

            Every number that decides something: what it does, its default, its range, and where it comes from. This page is made from the records
            that hold the numbers and from their comments; a test holds it against them. After a change:

            ```sh
            %s
            ```

            Where no range is named, the record checks only what must hold for the number to make sense.
            """.formatted(RENEW);

    private ParametersPage() {}

    static String text() throws IOException {
        return Stream.of(
                        Stream.of(HEAD, "## The plan: `config/plan/rules.toml`\n"),
                        plan().stream().map(Section::text),
                        Stream.of("## Detectors and policies: `org.plumbline.core`\n"),
                        core().stream().map(Section::text))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    static List<Parameter> all() throws IOException {
        return Stream.concat(plan().stream(), core().stream())
                .flatMap(section -> section.parameters().stream())
                .toList();
    }

    private static List<Section> plan() throws IOException {
        var docs = RecordDoc.below(CORE.resolve("plan/rule"), "Rule");
        var rules = PlanFolder.packaged().rules();
        return Arrays.stream(rules.getClass().getRecordComponents())
                .map(rule -> Section.of("`[" + snakeCase(rule.getName()) + "]`", doc(docs, rule), value(rule, rules))
                        .named(ParametersPage::snakeCase))
                .toList();
    }

    private static List<Section> core() throws IOException {
        return RecordDoc.below(CORE, "Params").stream()
                .filter(doc -> hasDefault(type(doc)))
                .map(doc -> Section.of("`" + shortName(doc) + "`", doc, defaultOf(type(doc))))
                .filter(section -> !section.parameters().isEmpty())
                .toList();
    }

    private static RecordDoc doc(List<RecordDoc> docs, RecordComponent rule) {
        return docs.stream()
                .filter(doc -> doc.type().equals(rule.getType().getName()))
                .findFirst()
                .orElseThrow();
    }

    /// Without the part that all have in common.
    private static String shortName(RecordDoc doc) {
        return doc.type().substring("org.plumbline.core.".length()).replace('$', '.');
    }

    private static Class<?> type(RecordDoc doc) {
        try {
            return Class.forName(doc.type());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasDefault(Class<?> type) {
        return Arrays.stream(type.getFields()).anyMatch(field -> field.getName().equals("DEFAULT"));
    }

    private static Object defaultOf(Class<?> type) {
        try {
            return type.getField("DEFAULT").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /// The numbers of one record; what is a record itself has a section of its own.
    private record Section(String title, String summary, List<Parameter> parameters) {

        private static final String SOURCE = "source";

        static Section of(String title, RecordDoc doc, Object values) {
            var components = values.getClass().getRecordComponents();
            var source = Arrays.stream(components)
                    .filter(component -> component.getName().equals(SOURCE))
                    .map(component -> " Source: " + value(component, values) + ".")
                    .findFirst();
            var parameters = Arrays.stream(components)
                    .filter(component -> !component.getType().isRecord()
                            && !component.getName().equals(SOURCE))
                    .map(component -> new Parameter(
                            component.getName(),
                            value(component, values),
                            doc.components().getOrDefault(component.getName(), "")))
                    .toList();
            return new Section(title, doc.summary() + source.orElse(""), parameters);
        }

        /// As the file calls them.
        Section named(UnaryOperator<String> naming) {
            return new Section(
                    title,
                    summary,
                    parameters.stream()
                            .map(each -> new Parameter(naming.apply(each.name()), each.value(), each.doc()))
                            .toList());
        }

        String text() {
            return "### %s\n\n%s\n\n| parameter | default | range | effect | why that number |\n|---|---|---|---|---|\n%s\n"
                    .formatted(
                            title,
                            summary,
                            parameters.stream().map(Section::row).collect(Collectors.joining("\n")));
        }

        private static String row(Parameter each) {
            return Stream.of("`" + each.name() + "`", each.byDefault(), each.range(), each.effect(), each.source())
                    .map(text -> text.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |"));
        }
    }
}

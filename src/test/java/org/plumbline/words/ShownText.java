package org.plumbline.words;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.toml.TomlMapper;

/// A text that somebody may read.
///
/// @param place where it stands
record ShownText(String place, String text) {

    /// Every value of the TOML files below `root`; comments are for whoever edits them.
    static List<ShownText> toml(Path root) throws IOException {
        return tree(root, ".toml", new TomlMapper());
    }

    /// Every value of the JSON files below `root`.
    static List<ShownText> json(Path root) throws IOException {
        return tree(root, ".json", new ObjectMapper());
    }

    /// Every line of the files below `root` that end so.
    static List<ShownText> lines(Path root, String... endings) throws IOException {
        return below(root, endings)
                .flatMap(file -> read(file).lines().map(line -> new ShownText(file.toString(), line)))
                .toList();
    }

    /// Every string in the Java files below `root`, as the compiler's own parser sees it.
    static List<ShownText> strings(Path root) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(below(root, ".java").toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var found = new ArrayList<ShownText>();
            new Scan().scan(task.parse(), found);
            return found;
        }
    }

    /// Every text in one TOML or JSON file.
    static List<ShownText> in(String place, JsonNode node) {
        if (node.isString()) {
            return List.of(new ShownText(place, node.stringValue()));
        }
        return node.isObject()
                ? node.properties().stream()
                        .flatMap(entry -> in(place + " " + entry.getKey(), entry.getValue()).stream())
                        .toList()
                : node.valueStream().flatMap(each -> in(place, each).stream()).toList();
    }

    private static List<ShownText> tree(Path root, String ending, ObjectMapper mapper) throws IOException {
        return below(root, ending)
                .flatMap(file -> in(file.toString(), mapper.readTree(read(file))).stream())
                .toList();
    }

    private static Stream<Path> below(Path root, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file ->
                            Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Scan extends TreePathScanner<@Nullable Void, List<ShownText>> {

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, List<ShownText> found) {
            if (literal.getValue() instanceof String text) {
                String file =
                        getCurrentPath().getCompilationUnit().getSourceFile().getName();
                found.add(new ShownText(file, text));
            }
            return super.visitLiteral(literal, found);
        }
    }
}

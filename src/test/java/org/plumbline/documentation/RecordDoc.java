package org.plumbline.documentation;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// What the comment of a record says, as the JDK's own parser of comments reads it. At run time it is gone.
///
/// @param type       binary name of the record
/// @param summary    first sentence
/// @param components what is said of each
record RecordDoc(String type, String summary, Map<String, String> components) {

    /// Every record below `root` whose name ends so, in the order of their files.
    static List<RecordDoc> below(Path root, String ending) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(root)) {
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var found = new ArrayList<RecordDoc>();
            new Scan(DocTrees.instance(task)).scan(task.parse(), found);
            return found.stream().filter(doc -> doc.type().endsWith(ending)).toList();
        }
    }

    private static final class Scan extends TreePathScanner<@Nullable Void, List<RecordDoc>> {
        private final DocTrees comments;

        Scan(DocTrees comments) {
            this.comments = comments;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, List<RecordDoc> found) {
            var comment = comments.getDocCommentTree(getCurrentPath());
            if (type.getKind() == Tree.Kind.RECORD && comment != null) {
                found.add(new RecordDoc(binaryName(), text(comment.getFirstSentence()), components(comment)));
            }
            return super.visitClass(type, found);
        }

        private String binaryName() {
            var names = StreamSupport.stream(getCurrentPath().spliterator(), false)
                    .filter(ClassTree.class::isInstance)
                    .map(tree -> ((ClassTree) tree).getSimpleName().toString())
                    .toList()
                    .reversed();
            TreePath path = getCurrentPath();
            return path.getCompilationUnit().getPackageName() + "." + String.join("$", names);
        }

        private static Map<String, String> components(DocCommentTree comment) {
            var found = new LinkedHashMap<String, String>();
            for (var tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree component) {
                    found.put(component.getName().toString(), text(component.getDescription()));
                }
            }
            return found;
        }

        /// In one line, with names in code instead of links.
        private static String text(List<? extends DocTree> parts) {
            return parts.stream()
                    .map(DocTree::toString)
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\{@link (\\w+)\\}", "`$1`")
                    .replaceAll("\\[#(\\w+)\\]", "`$1`")
                    .replaceAll("\\[(\\w+)#(\\w+)\\]", "`$1.$2`")
                    .replaceAll("\\[(\\w+)\\](?!\\()", "`$1`")
                    .strip();
        }
    }
}

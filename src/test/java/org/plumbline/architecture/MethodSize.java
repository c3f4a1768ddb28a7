package org.plumbline.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// How big one method is, as the compiler's own parser sees it.
///
/// @param place      file and name
/// @param lines      of the body, from its opening to its closing brace
/// @param parameters that a caller has to give; none for a record's constructor, whose components are the record
record MethodSize(String place, int lines, int parameters) {

    /// Every method with a body in `files`.
    static List<MethodSize> in(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var sources = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, sources, null, List.of("-proc:none"), null, sources.getJavaFileObjectsFromPaths(files));
            var found = new ArrayList<MethodSize>();
            new Scan(Trees.instance(task).getSourcePositions()).scan(task.parse(), found);
            return found;
        }
    }

    private static final class Scan extends TreePathScanner<@Nullable Void, List<MethodSize>> {
        private final SourcePositions positions;

        Scan(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, List<MethodSize> found) {
            if (method.getBody() != null) {
                String place =
                        getCurrentPath().getCompilationUnit().getSourceFile().getName() + " " + method.getName();
                found.add(new MethodSize(place, lines(method.getBody()), parameters(method)));
            }
            return super.visitMethod(method, found);
        }

        private int lines(Tree body) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, body));
            long last = map.getLineNumber(positions.getEndPosition(unit, body));
            return (int) (last - first + 1);
        }

        private int parameters(MethodTree method) {
            var owner = getCurrentPath().getParentPath().getLeaf();
            boolean ofRecord = method.getReturnType() == null && owner.getKind() == Tree.Kind.RECORD;
            return ofRecord ? 0 : method.getParameters().size();
        }
    }
}

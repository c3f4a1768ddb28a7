package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the formatter and the compiler do not see.
class SourceStyleTest {

    private static final int LONGEST_DOC_LINE = 118;

    private static final Pattern VAGUE_NAME =
            Pattern.compile("\\w*(Manager|Helper|Util|Utils|Impl|Data|Info|Handler)\\.java");

    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    /// A sleeping test is slow or flaky, a skipped one proves nothing. Only the recordings may be missing, and
    /// `@NeedsRecordings` says so when they are.
    private static final Pattern WEAK_TEST =
            Pattern.compile("@Disabled|Thread\\.sleep\\(|\\bassum(e|ing)(True|False|That)\\(");

    /// palantir-java-format breaks a longer one in two, and what was text may then be read as an annotation.
    @Test
    void noDocLineIsLongerThanTheFormatterBears() {
        assertThat(inJava(line -> line.strip().startsWith("///") && line.length() > LONGEST_DOC_LINE))
                .isEmpty();
    }

    @Test
    void noNameIsVague() {
        assertThat(SourceFile.java(SourceFile.MAIN).stream()
                        .map(SourceFile::name)
                        .filter(VAGUE_NAME.asMatchPredicate())
                        .filter(name -> !name.equals("InfoMessage.java")))
                .isEmpty();
    }

    @Test
    void everyPackageStatesItsPromise() {
        assertThat(Stream.of(SourceFile.MAIN, SourceFile.TEST)
                        .flatMap(root -> SourceFile.java(root).stream())
                        .map(file -> file.path().resolveSibling("package-info.java"))
                        .distinct()
                        .filter(promise -> !Files.exists(promise)
                                || !SourceFile.read(promise).lines().getFirst().startsWith("/// ")))
                .isEmpty();
    }

    @Test
    void noTestSleepsOrIsSkipped() {
        assertThat(SourceFile.java(SourceFile.TEST).stream()
                        .filter(file -> !file.name().equals("SourceStyleTest.java"))
                        .flatMap(file -> file.where(WEAK_TEST.asPredicate())))
                .isEmpty();
    }

    @Test
    void nothingIsLeftOpenInTheSources() {
        assertThat(SourceFile.java(SourceFile.MAIN).stream().flatMap(file -> file.where(LEFT_OPEN.asPredicate())))
                .isEmpty();
    }

    private static Stream<String> inJava(Predicate<String> line) {
        return Stream.of(SourceFile.MAIN, SourceFile.TEST)
                .flatMap(root -> SourceFile.java(root).stream())
                .flatMap(file -> file.where(line));
    }
}

package org.plumbline.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Small pieces: the limits the project set itself.
class SourceSizeTest {

    private static final int FILES_IN_A_PACKAGE = 12;
    private static final int LINES_OF_A_METHOD = 40;
    private static final int PARAMETERS = 4;

    private final List<SourceFile> sources = SourceFile.java(SourceFile.MAIN);

    @Test
    void filesAreShort() {
        var lines = sources.stream().map(file -> file.lines().size()).sorted().toList();
        assertThat(quantile(lines, .5)).as("median").isLessThanOrEqualTo(60);
        assertThat(quantile(lines, .9)).as("nine in ten").isLessThanOrEqualTo(200);
    }

    @Test
    void methodsAreShort() throws IOException {
        var lines = methods().stream().map(MethodSize::lines).sorted().toList();
        assertThat(quantile(lines, .5)).as("median").isLessThanOrEqualTo(5);
        assertThat(quantile(lines, .9)).as("nine in ten").isLessThanOrEqualTo(20);
        assertThat(methods().stream().filter(method -> method.lines() > LINES_OF_A_METHOD))
                .isEmpty();
    }

    @Test
    void noMethodAsksForMoreThanFourThings() throws IOException {
        assertThat(methods().stream().filter(method -> method.parameters() > PARAMETERS))
                .isEmpty();
    }

    @Test
    void aPackageIsSeenAtAGlance() {
        var packages = Stream.of(SourceFile.MAIN, SourceFile.TEST)
                .flatMap(root -> SourceFile.java(root).stream())
                .collect(groupingBy(file -> file.path().getParent(), counting()));
        packages.values().removeIf(files -> files <= FILES_IN_A_PACKAGE);
        assertThat(packages).isEmpty();
    }

    private List<MethodSize> methods() throws IOException {
        return MethodSize.in(sources.stream().map(SourceFile::path).toList());
    }

    private static int quantile(List<Integer> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}

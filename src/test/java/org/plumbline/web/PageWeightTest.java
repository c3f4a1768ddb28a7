package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWeightTest {

    private static final int MOST_BYTES = 100_000;

    /// A phone far from the router, a Pi-class server: what is not sent need not be waited for.
    @Test
    void allFilesOfThePageTogetherAreLight(@TempDir Path folder) throws IOException, InterruptedException {
        try (var home = SampleHome.open(folder);
                var visitor = new Visitor(home.dashboard())) {
            visitor.open(home.dashboard().address());
            int sum = size(visitor, "/");
            for (String file : Pages.all()) {
                sum += size(visitor, "/" + file);
            }
            System.out.println("page weight, gzip: " + sum + " bytes");
            assertThat(sum).isLessThan(MOST_BYTES);
        }
    }

    private static int size(Visitor visitor, String path) throws IOException, InterruptedException {
        var answer = visitor.send(visitor.request(path).header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().length;
    }
}

package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.plumbline.web.Dashboard.Sources;

class PageWeightTest {

    private static final int MOST_BYTES = 30_000;

    /// A phone far from the router, a Pi-class server: what is not sent need not be waited for.
    @Test
    void allFilesOfThePageTogetherAreLight() throws IOException, InterruptedException {
        var clock = InstantSource.fixed(SampleDay.at("12:00"));
        var sources = new Sources(new FixedDayBook(), new RecordingCommands(), clock);
        try (var dashboard = Dashboard.open(DashboardParams.on(0, SampleDay.ZONE), sources);
                var visitor = new Visitor(dashboard)) {
            visitor.open(dashboard.address());
            int sum = size(visitor, "/");
            for (String file : Pages.FILES) {
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

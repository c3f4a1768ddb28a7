package org.plumbline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole system in this process, as fast as it may go; a demo that hangs is one that fails.
@Timeout(300)
class DemoTest {

    private static final double FASTEST = 600;

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void thePresentChangesOnThePageAndTheDayHasFigures() throws Exception {
        try (var demo = RunningDemo.start(FASTEST);
                var visit = new PageVisit(demo.address());
                var live = visit.live()) {
            assertThat(differentStances(live, 2)).hasSize(2);
            var today = todayWithABout(visit, live);
            assertThat(today.at("/info/simulated").asBoolean()).isTrue();
            assertThat(today.at("/info/speed").asDouble()).isEqualTo(FASTEST);
            assertThat(today.at("/state/reason").asString()).isNotEmpty();
        }
    }

    @Test
    void afterItsEndNeitherThreadNorPortIsLeft() throws Exception {
        var before = LiveThreads.now(folder);
        URI address;
        try (var demo = RunningDemo.start(FASTEST)) {
            address = demo.address();
            try (var visit = new PageVisit(address);
                    var live = visit.live()) {
                assertThat(state(live)).isNotNull();
            }
            assertThat(demo.interrupt()).isInstanceOf(InterruptedException.class);
        }
        assertThat(before.left(folder)).isEmpty();
        assertThatIOException().isThrownBy(() -> connect(address.getPort()));
    }

    private static void connect(int port) throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
    }

    /// Reads states until so many different stances have come.
    private static Set<String> differentStances(BufferedReader live, int count) throws IOException {
        var stances = new HashSet<String>();
        while (stances.size() < count) {
            stances.add(state(live).get("stance").asString());
        }
        return stances;
    }

    /// What is live is shown at once; what is counted comes with the next summary.
    private static JsonNode todayWithABout(PageVisit visit, BufferedReader live) throws Exception {
        var today = JSON.readTree(visit.get("/api/v1/today").body());
        while (today.at("/figures/bouts").asInt() == 0) {
            state(live);
            today = JSON.readTree(visit.get("/api/v1/today").body());
        }
        return today;
    }

    private static JsonNode state(BufferedReader live) throws IOException {
        for (var line = live.readLine(); line != null; line = live.readLine()) {
            if (line.startsWith("data: ")) {
                return JSON.readTree(line.substring("data: ".length()));
            }
        }
        throw new IOException("the stream has ended");
    }
}

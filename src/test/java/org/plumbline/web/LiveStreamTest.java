package org.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.web.access.AccessParams;

/// Streams against a real server; a test that hangs is a test that fails.
@Timeout(60)
class LiveStreamTest {

    private static final DashboardParams PARAMS =
            new DashboardParams(0, SampleDay.ZONE, AccessParams.DEMO, "", "", Duration.ofMillis(50), Duration.ZERO);

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SampleHome home;

    @SuppressWarnings("NullAway.Init")
    private Dashboard dashboard;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        home = SampleHome.open(folder, PARAMS);
        dashboard = home.dashboard();
        visitor = new Visitor(dashboard);
        visitor.open(dashboard.address());
    }

    @AfterEach
    void close() {
        home.close();
        visitor.close();
    }

    @Test
    void aNewStreamBeginsWithThePresentStateAndThenFollows() throws IOException, InterruptedException {
        dashboard.show(SampleDay.seated("14:02", "14:30"));
        try (var lines = open()) {
            assertThat(nextData(lines)).contains("seated-still");
            dashboard.show(SampleDay.walking("14:52", "14:53"));
            assertThat(nextData(lines)).contains("walking");
        }
    }

    @Test
    void aQuietStreamBeats() throws IOException, InterruptedException {
        try (var lines = open()) {
            assertThat(List.of(line(lines), line(lines), line(lines), line(lines)))
                    .containsExactly(":", "", ":", "");
        }
    }

    /// What was sensed before is of no use to her; the device is asked to begin.
    @Test
    void whoWatchesTheSensorsSeesThemFromThenOn() throws IOException, InterruptedException {
        dashboard.showSensed(SampleDay.DEVICE, "{\"cells\":[1]}");
        try (var lines = open("/api/v1/sensed")) {
            home.commands().watched.await();
            assertThat(line(lines)).isEqualTo(":");
            dashboard.showSensed(SampleDay.DEVICE, "{\"cells\":[2]}");
            assertThat(nextData(lines)).isEqualTo("data: {\"cells\":[2]}");
        }
    }

    @Test
    void everyStreamGetsTheChange() throws IOException, InterruptedException {
        var streams = new ArrayList<BufferedReader>();
        for (int i = 0; i < 20; i++) {
            streams.add(open());
        }
        dashboard.show(SampleDay.walking("14:52", "14:53"));
        for (BufferedReader lines : streams) {
            assertThat(nextData(lines)).contains("walking");
            lines.close();
        }
    }

    /// One reader asks and never reads. Far more is published than its buffers hold; the other reader sees the end.
    @Test
    void aReaderThatDoesNotReadDelaysNobody() throws IOException, InterruptedException {
        try (var stuck = new Socket(InetAddress.getLoopbackAddress(), visitor.port());
                var lines = open()) {
            askAndNeverRead(stuck);
            for (int i = 0; i < 60_000; i++) {
                dashboard.show(SampleDay.seated("14:02", "14:30"));
            }
            dashboard.show(SampleDay.walking("14:52", "14:53"));
            while (!nextData(lines).contains("walking")) {
                assertThat(stuck.isConnected()).isTrue();
            }
        }
    }

    @Test
    void closingEndsEveryStreamAndLeavesNoThread() throws IOException, InterruptedException {
        var lines = open();
        assertThat(line(lines)).isEqualTo(":");
        dashboard.close();
        assertThat(rest(lines)).allMatch(line -> line.isEmpty() || line.equals(":"));
        visitor.close();
        assertThat(startedSince(before)).isEmpty();
    }

    /// What still comes; the server may hang up with or without saying that it was the end.
    private static List<String> rest(BufferedReader lines) {
        var rest = new ArrayList<String>();
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                rest.add(line);
            }
        } catch (IOException hungUp) {
            assertThat(hungUp).hasMessage("closed");
        }
        return rest;
    }

    private static Set<String> startedSince(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && !isOfTheJdk(thread))
                .map(Thread::getName)
                .collect(Collectors.toSet());
    }

    /// Carriers and the like come with the first virtual thread and stay with the JVM.
    private static boolean isOfTheJdk(Thread thread) {
        return thread.isDaemon()
                && !thread.getName().contains("etty")
                && !thread.getName().contains("avalin");
    }

    private BufferedReader open() throws IOException, InterruptedException {
        return open("/api/v1/live");
    }

    private BufferedReader open(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = visitor.stream(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private void askAndNeverRead(Socket socket) throws IOException {
        socket.setReceiveBufferSize(1024);
        var request = "GET /api/v1/live HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: %s\r\n\r\n"
                .formatted(visitor.port(), visitor.session());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /// The data of the next event.
    private static String nextData(BufferedReader lines) throws IOException {
        for (String line = line(lines); ; line = line(lines)) {
            if (line.startsWith("data: ")) {
                return line;
            }
        }
    }

    private static String line(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("the stream has ended");
        }
        return line;
    }
}

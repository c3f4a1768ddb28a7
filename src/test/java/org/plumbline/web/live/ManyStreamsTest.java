package org.plumbline.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Far more readers than a household has, nearly all of them slow.
@Timeout(120)
class ManyStreamsTest {

    private static final int STREAMS = 200;
    private static final int STATES = 2_000;
    private static final String STATE = "{\"n\":%d,\"reason\":\"" + "x".repeat(700) + "\"}";
    private static final long MOST_GROWTH_BYTES = 20_000_000;
    /// For 99 of 100: a busy machine stands still at times, a stream that others hold up would do so each time.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);

    private final LiveStream stream = LiveStream.ofStates();
    private final List<Socket> readers = new ArrayList<>();
    private final Javalin server = Javalin.create(config -> {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        var route = new LiveRoute(_ -> true, Duration.ofSeconds(10), Duration.ZERO);
        config.routes.get("/live", request -> route.serve(request, new LiveRoute.Feed(stream, "state")));
    });

    @BeforeEach
    void start() {
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() throws IOException {
        stream.close();
        for (var reader : readers) {
            reader.close();
        }
        server.stop();
    }

    @Test
    void slowReadersCostNoMemoryAndDelayNobody() throws IOException {
        for (int i = 1; i < STREAMS; i++) {
            open();
        }
        var prompt = lines(open());
        long before = heap();
        var delays = new long[STATES];
        for (int n = 0; n < STATES; n++) {
            long told = System.nanoTime();
            stream.publish(STATE.formatted(n));
            awaitState(prompt, n);
            delays[n] = System.nanoTime() - told;
        }
        long growth = heap() - before;
        Arrays.sort(delays);
        long delay = delays[STATES * 99 / 100];
        System.out.printf(
                "%d streams, %d states: %.1f MB more, to a prompt reader within %.1f ms (99 %%)%n",
                stream.readers(), STATES, growth / 1e6, delay / 1e6);
        assertThat(stream.readers()).isEqualTo(STREAMS);
        assertThat(growth).isLessThan(MOST_GROWTH_BYTES);
        assertThat(Duration.ofNanos(delay)).isLessThan(LONGEST_DELAY);
    }

    /// Of what a slow reader did not fetch it gets the newest.
    @Test
    void aReaderThatWasSlowSeesThePresentInTheEnd() throws IOException {
        var slow = open();
        for (int n = 0; n < STATES; n++) {
            stream.publish(STATE.formatted(n));
        }
        awaitState(lines(slow), STATES - 1);
    }

    private Socket open() throws IOException {
        var socket = new Socket();
        readers.add(socket);
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.getOutputStream()
                .write("GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        awaitHeaders(socket);
        return socket;
    }

    /// Byte by byte, so that nothing of the stream is taken.
    private static void awaitHeaders(Socket socket) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(":\n\n") < 0) {
            read.append((char) socket.getInputStream().read());
        }
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void awaitState(BufferedReader lines, int n) throws IOException {
        var wanted = "data: {\"n\":" + n + ",";
        for (var line = lines.readLine(); !line.startsWith(wanted); line = lines.readLine()) {
            assertThat(line).as("a stream that goes on").isNotNull();
        }
    }

    private static long heap() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}

package org.plumbline.web.live;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Answers with server-sent events: `state` whenever it changes, a comment as heart-beat when it does not.
///
/// The request's own virtual thread writes. A reader that does not read blocks that thread and no other,
/// until the server's time-out for silent connections ends it.
public final class LiveRoute {

    private static final String HEARTBEAT = ":\n\n";

    private final Predicate<Context> admitted;
    private final Duration heartbeat;
    private final Duration pace;

    /// Beats when nothing was said for `heartbeat`, and says two things no sooner than `pace` apart.
    ///
    /// @param admitted whether a reader may still read; asked again after each `heartbeat`
    public LiveRoute(Predicate<Context> admitted, Duration heartbeat, Duration pace) {
        this.admitted = admitted;
        this.heartbeat = heartbeat;
        this.pace = pace;
    }

    /// Returns when the reader has gone, may not read any more, or the dashboard closes.
    public void serve(Context request, LiveStream stream) throws IOException {
        var response = request.res();
        response.setContentType("text/event-stream;charset=utf-8");
        var reader = stream.subscribe();
        try {
            pump(reader, response, () -> admitted.test(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stream.unsubscribe(reader);
        }
    }

    private void pump(Mailbox reader, HttpServletResponse response, BooleanSupplier stillAdmitted)
            throws IOException, InterruptedException {
        var out = response.getOutputStream();
        send(out, HEARTBEAT);
        long asked = System.nanoTime();
        while (!reader.isClosed()) {
            if (System.nanoTime() - asked >= heartbeat.toNanos()) {
                if (!stillAdmitted.getAsBoolean()) {
                    return;
                }
                asked = System.nanoTime();
            }
            send(out, reader.take(heartbeat).map(LiveRoute::event).orElse(HEARTBEAT));
            reader.rest(pace);
        }
    }

    private static String event(String state) {
        return "event: state\ndata: " + state + "\n\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

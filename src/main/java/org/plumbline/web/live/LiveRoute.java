package org.plumbline.web.live;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Answers with server-sent events: one whenever there is news, a comment as heart-beat when there is none.
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

    /// What a reader follows.
    ///
    /// @param event  name of what is sent
    /// @param wanted told at once and with each `heartbeat` that somebody still reads
    public record Feed(LiveStream stream, String event, Runnable wanted) {

        /// One that comes whether anybody reads or not.
        public Feed(LiveStream stream, String event) {
            this(stream, event, () -> {});
        }

        private String text(String data) {
            return "event: %s\ndata: %s\n\n".formatted(event, data);
        }
    }

    /// Returns when the reader has gone, may not read any more, or the dashboard closes.
    public void serve(Context request, Feed feed) throws IOException {
        var response = request.res();
        response.setContentType("text/event-stream;charset=utf-8");
        var reader = feed.stream().subscribe();
        try {
            feed.wanted().run();
            pump(reader, new Reading(response, feed, () -> admitted.test(request)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            feed.stream().unsubscribe(reader);
        }
    }

    /// Who reads what.
    private record Reading(HttpServletResponse response, Feed feed, BooleanSupplier stillAdmitted) {}

    private void pump(Mailbox reader, Reading reading) throws IOException, InterruptedException {
        var out = reading.response().getOutputStream();
        send(out, HEARTBEAT);
        long asked = System.nanoTime();
        while (!reader.isClosed()) {
            if (System.nanoTime() - asked >= heartbeat.toNanos()) {
                if (!reading.stillAdmitted().getAsBoolean()) {
                    return;
                }
                reading.feed().wanted().run();
                asked = System.nanoTime();
            }
            send(out, reader.take(heartbeat).map(reading.feed()::text).orElse(HEARTBEAT));
            reader.rest(pace);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package org.plumbline.sensor.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Excerpt;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A clip or mat elsewhere, as its messages tell of it.
///
/// Whoever receives calls [#hear], whoever reads calls [#read]: two threads may.
public final class RemoteSensor {

    /// Without a message for so long it is silent.
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);

    /// More than is sent while a loop is held up; what comes on top is a flood.
    private static final int MOST_WAITING = 1_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String place;
    private final RemoteFormat format;
    private final SenderClock clock = new SenderClock();
    private final List<Input> waiting = new ArrayList<>();
    private String trouble = "";
    private @Nullable SampleTime heard;
    private long last = Long.MIN_VALUE;

    /// @param place where it is heard, as errors name it
    public RemoteSensor(String place, RemoteFormat format) {
        this.place = place;
        this.format = format;
    }

    /// Takes one message. What cannot be read is the reason that is told if nothing else comes.
    public synchronized void hear(String payload, SampleTime arrived) {
        try {
            var message = MAPPER.readTree(payload);
            long at = moment(message, arrived.nanos());
            if (at > last && waiting.size() < MOST_WAITING) {
                waiting.add(format.input(new SampleTime(at), message));
                last = at;
            }
        } catch (JacksonException e) {
            trouble = "no JSON: " + Excerpt.ofComplaint(e.getOriginalMessage());
        } catch (IOException e) {
            trouble = String.valueOf(e.getMessage());
        }
    }

    /// Where the sender tells no time, the messages of one moment count as one after the other.
    private long moment(JsonNode message, long arrived) throws IOException {
        if (format.time().isEmpty()) {
            return Math.max(arrived, last + 1);
        }
        var time = message.at(format.time());
        if (!time.isNumber()) {
            throw new IOException("%s is %s, expected milliseconds"
                    .formatted(format.time(), time.isMissingNode() ? "missing" : time));
        }
        return clock.stamp(Math.round(time.doubleValue() * 1e6), arrived).orElse(Long.MIN_VALUE);
    }

    /// What has come since the last time, oldest first.
    ///
    /// @throws IOException if nothing of use has come for two seconds
    public synchronized List<Input> read(SampleTime at) throws IOException {
        var read = List.copyOf(waiting);
        waiting.clear();
        if (!read.isEmpty()) {
            trouble = "";
        }
        if (!read.isEmpty() || heard == null) {
            heard = at;
        }
        if (at.isMoreThan(LONGEST_SILENCE, heard)) {
            heard = null;
            throw new IOException(
                    trouble.isEmpty()
                            ? "%s: no message for %d s".formatted(place, LONGEST_SILENCE.toSeconds())
                            : "%s: %s".formatted(place, trouble));
        }
        return read;
    }
}

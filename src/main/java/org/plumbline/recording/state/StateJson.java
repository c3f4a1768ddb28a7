package org.plumbline.recording.state;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.plumbline.contract.json.record.MisfitException;
import org.plumbline.contract.json.record.PlainJson;
import org.plumbline.contract.json.record.RecordReader;
import org.plumbline.contract.json.record.RecordWriter;
import org.plumbline.contract.json.record.Scalar;
import org.plumbline.contract.json.record.Spelling;
import org.plumbline.core.check.Excerpt;
import tools.jackson.core.JacksonException;

/// Any tree of the core's values as JSON and back, equal to the last bit.
///
/// Records, constants, lists, times and lengths; a value of a sealed interface is marked with its type's simple name.
/// The core knows nothing of it.
public final class StateJson {

    private static final RecordReader READER = new RecordReader(
            Spelling.AS_DECLARED,
            Map.of(
                    Duration.class, Scalar.text("a length such as PT50M", Duration::parse),
                    Instant.class, Scalar.text("a moment such as 2026-11-21T07:30:00Z", Instant::parse),
                    LocalDate.class, Scalar.text("a date such as 2026-11-21", LocalDate::parse)));

    private StateJson() {}

    /// Writes a state as a `type`, which may be a sealed interface of which the state is one case.
    public static <T> byte[] write(T state, Class<T> type) {
        var bytes = new ByteArrayOutputStream();
        try (var out = PlainJson.generator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            new RecordWriter(out).write(state, type);
        }
        return bytes.toByteArray();
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws MisfitException if the JSON is not a whole `type`: cut, or of another version
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return READER.read(PlainJson.read(json), type);
        } catch (JacksonException e) {
            throw MisfitException.saying("no JSON: " + Excerpt.ofComplaint(e.getOriginalMessage()), e);
        }
    }
}

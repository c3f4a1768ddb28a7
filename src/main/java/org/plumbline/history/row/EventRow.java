package org.plumbline.history.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Origin;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An event as a row of table `event`.
public final class EventRow {

    /// An event changes once at most: when the time of day becomes known, its dates do.
    public static final String UPSERT = """
            INSERT INTO event (device, boot, seq, synced, type, start_ms, end_ms, reason, data)
            VALUES (:device, :boot, :seq, :synced, :type, :start_ms, :end_ms, :reason, :data)
            ON CONFLICT (device, boot, seq) DO UPDATE SET
                synced = excluded.synced, start_ms = excluded.start_ms, end_ms = excluded.end_ms
            WHERE excluded.synced AND NOT event.synced
            """;

    public static final String COLUMNS = "boot, seq, synced, type, start_ms, end_ms, reason, data";

    /// Numbers come back as the kinds a message may have.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private EventRow() {}

    public static PreparedBatch bind(PreparedBatch row, int device, EventMessage event) {
        return row.bind("device", device)
                .bind("boot", event.origin().boot())
                .bind("seq", event.origin().seq())
                .bind("synced", event.origin().synced())
                .bind("type", event.type().name())
                .bind("start_ms", millis(event.start()))
                .bind("end_ms", event.end().toEpochMilli())
                .bind("reason", event.reason())
                .bind("data", JSON.writeValueAsString(event.data()));
    }

    public static EventMessage read(String device, ResultSet row) throws SQLException {
        var origin = new Origin(device, row.getString("boot"), row.getLong("seq"), row.getBoolean("synced"));
        long start = row.getLong("start_ms");
        boolean moment = row.wasNull();
        return new EventMessage(
                origin,
                EventType.valueOf(row.getString("type")),
                moment ? null : Instant.ofEpochMilli(start),
                Instant.ofEpochMilli(row.getLong("end_ms")),
                row.getString("reason"),
                JSON.readValue(row.getString("data"), FIELDS));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}

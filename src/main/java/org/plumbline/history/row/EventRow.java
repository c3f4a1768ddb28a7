package org.plumbline.history.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
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
            INSERT INTO event (boot, seq, device, synced, type, start_ms, end_ms, reason, data, length_ms, cut_short)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (boot, seq) DO UPDATE SET
                synced = excluded.synced, start_ms = excluded.start_ms, end_ms = excluded.end_ms
            WHERE excluded.synced AND NOT event.synced
            """;

    /// What [#read] wants to find in a row.
    public static final String COLUMNS =
            "boot.name AS boot_name, event.seq, synced, type, start_ms, end_ms, reason, data";

    /// Numbers come back as the kinds a message may have.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private EventRow() {}

    /// Sets the parameters of [#UPSERT].
    public static void bind(PreparedStatement row, Source source, EventMessage event) throws SQLException {
        row.setInt(1, source.boot());
        row.setLong(2, event.origin().seq());
        row.setInt(3, source.device());
        row.setBoolean(4, event.origin().synced());
        row.setString(5, event.type().name());
        bindStart(row, event.start());
        row.setLong(7, event.end().toEpochMilli());
        row.setString(8, event.reason());
        row.setString(9, JSON.writeValueAsString(event.data()));
        bindLength(row, event.data());
    }

    private static void bindLength(PreparedStatement row, Map<String, Object> data) throws SQLException {
        if (data.get("length_s") instanceof Double seconds) {
            row.setLong(10, Math.round(seconds * 1000));
        } else {
            row.setNull(10, Types.BIGINT);
        }
        row.setBoolean(11, Boolean.TRUE.equals(data.get("cut_short")));
    }

    private static void bindStart(PreparedStatement row, @Nullable Instant start) throws SQLException {
        if (start == null) {
            row.setNull(6, Types.BIGINT);
        } else {
            row.setLong(6, start.toEpochMilli());
        }
    }

    public static EventMessage read(String device, ResultSet row) throws SQLException {
        var origin = new Origin(device, row.getString("boot_name"), row.getLong("seq"), row.getBoolean("synced"));
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
}

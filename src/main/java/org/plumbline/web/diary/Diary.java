package org.plumbline.web.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// The diaries of all wearers, each her own: of a device, only what its present owner wrote is seen.
public final class Diary {

    private static final String BY_THE_OWNER = " and owner = (select owner from device where name = diary.device)";

    private final Jdbi database;
    private final DeskMarks marks;

    /// @param database of the accounts
    /// @param marks    that wait to come in; they do before anything is read or erased
    public Diary(Jdbi database, DeskMarks marks) {
        this.database = database;
        this.marks = marks;
    }

    /// An entry with the number it is known by.
    ///
    /// @param fromButton she marked it at the desk
    public record Kept(long id, Entry entry, boolean fromButton) {}

    private void takeIn(String device) {
        marks.handOver(device, at -> mark(device, at));
    }

    /// Keeps a mark, however often it comes.
    ///
    /// @return false if nobody owns the device
    private boolean mark(String device, Instant at) {
        return database.inTransaction(open -> {
            open.createUpdate("""
                            insert into diary (owner, device, at, pain, places, note, from_button)
                            select owner, name, :at, null, '', '', 1 from device where name = :device
                            and not exists (select 1 from diary where device = :device and at = :at and from_button = 1)
                            """)
                    .bind("device", device)
                    .bind("at", at.getEpochSecond())
                    .execute();
            return open.createQuery("select exists (select 1 from device where name = :device)")
                    .bind("device", device)
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    /// Keeps an entry of whoever owns the device.
    public void add(String device, Entry entry) {
        database.useHandle(open -> open.createUpdate("""
                        insert into diary (owner, device, at, pain, places, note)
                        select owner, name, :at, :pain, :places, :note from device where name = :device
                        """)
                .bind("device", device)
                .bind("at", entry.at().getEpochSecond())
                .bind("pain", entry.pain())
                .bind("places", String.join(" ", entry.places()))
                .bind("note", entry.note())
                .execute());
    }

    /// Entries from one moment to before another, the newest first.
    public List<Kept> between(String device, Instant from, Instant to) {
        takeIn(device);
        return database.withHandle(open -> open.createQuery("""
                        select id, at, pain, places, note, from_button from diary
                        where device = :device and at >= :from and at < :to %s order by at desc, id desc
                        """.formatted(BY_THE_OWNER))
                .bind("device", device)
                .bind("from", from.getEpochSecond())
                .bind("to", to.getEpochSecond())
                .map((row, _) -> kept(row))
                .list());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        int pain = row.getInt("pain");
        var known = row.wasNull() ? null : pain;
        var places = row.getString("places");
        return new Kept(
                row.getLong("id"),
                new Entry(
                        Instant.ofEpochSecond(row.getLong("at")),
                        known,
                        places.isEmpty() ? List.of() : List.of(places.split(" ")),
                        row.getString("note")),
                row.getBoolean("from_button"));
    }

    /// Takes an entry out, if it is one of the device's owner.
    public void remove(String device, long id) {
        database.useHandle(
                open -> open.execute("delete from diary where id = ? and device = ?" + BY_THE_OWNER, id, device));
    }

    /// Takes all of the owner's entries out, and out of the file: what is left of them is overwritten.
    public void erase(String device) {
        takeIn(device);
        database.useHandle(open -> {
            open.execute("delete from diary where device = ?" + BY_THE_OWNER, device);
            open.execute("vacuum");
        });
        database.useHandle(open -> open.execute("pragma wal_checkpoint(truncate)"));
    }
}

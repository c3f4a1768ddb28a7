package org.plumbline.history.receipt;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;

/// Notes the numbers of what was received, in the transaction that stores it.
public final class Receipts {

    private static final String OVERLAPPING = """
            SELECT first_seq, last_seq FROM receipt
            WHERE device = :device AND boot = :boot AND synced = :synced AND first_seq <= :last AND last_seq >= :first
            ORDER BY first_seq
            """;

    private static final String REMOVE = """
            DELETE FROM receipt
            WHERE device = :device AND boot = :boot AND synced = :synced AND first_seq <= :last AND last_seq >= :first
            """;

    private static final String INSERT = """
            INSERT INTO receipt (device, boot, synced, first_seq, last_seq)
            VALUES (:device, :boot, :synced, :first, :last)
            """;

    private final Handle handle;

    public Receipts(Handle handle) {
        this.handle = handle;
    }

    /// Notes messages of one device.
    public void note(int device, List<Origin> origins) {
        var runs = origins.stream()
                .collect(Collectors.groupingBy(
                        origin -> new Run(origin.boot(), origin.synced()),
                        Collectors.mapping(Origin::seq, Collectors.toCollection(TreeSet::new))));
        runs.forEach((run, seqs) -> SeqRange.of(seqs).forEach(range -> note(device, run, range)));
    }

    /// What of these numbers was not received, in order.
    public List<SeqRange> missing(int device, Run run, SeqRange seqs) {
        return seqs.without(overlapping(device, run, seqs));
    }

    /// Ranges that touch become one.
    private void note(int device, Run run, SeqRange received) {
        var touching = new SeqRange(Math.max(1, received.first() - 1), received.last() + 1);
        var old = overlapping(device, run, touching);
        if (!old.isEmpty()) {
            handle.createUpdate(REMOVE).bindMap(values(device, run, touching)).execute();
        }
        handle.createUpdate(INSERT)
                .bindMap(values(device, run, joined(received, old)))
                .execute();
    }

    private static SeqRange joined(SeqRange range, List<SeqRange> touching) {
        return touching.isEmpty()
                ? range
                : new SeqRange(
                        Math.min(range.first(), touching.getFirst().first()),
                        Math.max(range.last(), touching.getLast().last()));
    }

    private List<SeqRange> overlapping(int device, Run run, SeqRange seqs) {
        return handle.createQuery(OVERLAPPING)
                .bindMap(values(device, run, seqs))
                .map((row, _) -> new SeqRange(row.getLong(1), row.getLong(2)))
                .list();
    }

    private static Map<String, ?> values(int device, Run run, SeqRange seqs) {
        return Map.of(
                "device",
                device,
                "boot",
                run.boot(),
                "synced",
                run.synced(),
                "first",
                seqs.first(),
                "last",
                seqs.last());
    }
}

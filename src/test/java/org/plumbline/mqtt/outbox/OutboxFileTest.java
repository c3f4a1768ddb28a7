package org.plumbline.mqtt.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Origin;

/// What fails is undone, and told in the driver's words alone.
class OutboxFileTest {

    /// What a person did: nobody must read it in a log.
    private static final String PRIVATE = "nobody-else-knows";

    private static final String LOCKED = "[SQLITE_BUSY] The database file is locked (database is locked)";

    @TempDir
    Path folder;

    private final BadCard card = new BadCard();
    private OutboxFile file;

    @BeforeEach
    void fill() throws IOException {
        card.setBusyTimeout(0);
        file = open();
        insert(events("before"));
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void whatWasBegunIsUndoneWhenTheProgramFails() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> file.change("append", table -> {
                    table.insert(events("lost"));
                    throw new IllegalStateException("the program");
                }))
                .withMessage("the program");
        assertThat(size()).isEqualTo(200);
        insert(events("after"));
        assertThat(size()).isEqualTo(400);
    }

    @Test
    void aFullCardIsToldInTheDriversWords() throws Exception {
        card.isFull();
        assertIsTold("[SQLITE_FULL] Insertion failed because database is full (database or disk is full)");
        assertThat(file.isOpen()).isTrue();
    }

    @Test
    void aReadOnlyCardIsToldInTheDriversWordsAndLookedAtAnew() throws Exception {
        card.isReadOnly();
        assertIsTold("[SQLITE_READONLY] Attempt to write a readonly database (attempt to write a readonly database)");
        assertThat(file.isOpen()).isFalse();
    }

    @Test
    void aLockedFileIsToldInTheDriversWordsAndWaitedFor() throws Exception {
        try (var other = card.getConnection()) {
            lock(other);
            assertIsTold(LOCKED);
        }
        assertThat(file.isOpen()).isTrue();
        insert(events("after"));
        assertThat(size()).isEqualTo(400);
    }

    /// Or the thread that writes would end with the first failure of a start.
    @Test
    void whatFailsWhileTheFileIsOpenedIsToldLikeTheRestAndTriedAgain() throws Exception {
        file.close();
        file = open();
        try (var other = card.getConnection()) {
            lock(other);
            assertIsTold(LOCKED);
        }
        insert(events("after"));
        assertThat(size()).isEqualTo(400);
    }

    private void assertIsTold(String words) {
        var failure = catchThrowableOfType(IOException.class, () -> insert(events("lost")));
        assertThat(failure).hasMessage(folder.resolve("outbox.db") + ": append failed: " + words);
        assertThat(withCauses(failure)).doesNotContain(PRIVATE).doesNotContain("INSERT");
    }

    private static String withCauses(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static void lock(Connection other) throws SQLException {
        try (var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
    }

    private OutboxFile open() {
        return new OutboxFile(folder.resolve("outbox.db"), card.opening());
    }

    private void insert(List<Dated> messages) throws IOException {
        file.change("append", table -> {
            table.insert(messages);
            return messages.size();
        });
    }

    private long size() throws IOException {
        return file.use("count", OutboxTable::size);
    }

    /// Enough for some pages.
    private static List<Dated> events(String boot) {
        return IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new Origin("desk", boot, i, true))
                .map(origin -> new EventMessage(
                        origin, EventType.BOUT_STARTED, null, Instant.EPOCH, PRIVATE.repeat(5), Map.of()))
                .map(event -> new Dated(event, Instant.EPOCH))
                .toList();
    }
}

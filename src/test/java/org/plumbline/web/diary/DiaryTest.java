package org.plumbline.web.diary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;

class DiaryTest {

    private static final Instant EVENING = Instant.parse("2026-03-03T19:30:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Accounts accounts;

    @SuppressWarnings("NullAway.Init")
    private Diary diary;

    private final Set<Instant> marks = new TreeSet<>();

    @BeforeEach
    void open() throws IOException {
        accounts = Accounts.open(folder.resolve("accounts.db"));
        accounts.add("anna", Role.WEARER);
        accounts.add("berta", Role.WEARER);
        accounts.give("desk", "anna");
        diary = new Diary(accounts.database(), this::handOver);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void whatSheWroteIsReadBackTheNewestFirst() {
        var mark = new Entry(EVENING.minusSeconds(60), null, List.of(), "");
        var entry = new Entry(EVENING, 4, List.of("low-back", "hip"), "after the long call");
        diary.add("desk", mark);
        diary.add("desk", entry);
        assertThat(all()).containsExactly(entry, mark);
        assertThat(diary.between("desk", EVENING, EVENING.plusSeconds(1))).hasSize(1);
    }

    /// A device that is handed on takes no diary along, and gives it back to whom it belongs.
    @Test
    void itIsHersWhoeverHasTheDevice() {
        diary.add("desk", new Entry(EVENING, 4, List.of(), "hers"));
        accounts.give("desk", "berta");
        assertThat(all()).isEmpty();
        diary.add("desk", new Entry(EVENING, 1, List.of(), "of another"));
        accounts.give("desk", "anna");
        assertThat(all()).extracting(Entry::note).containsExactly("hers");
    }

    @Test
    void oneEntryCanBeTakenOutButNotOneOfSomebodyElse() {
        diary.add("desk", new Entry(EVENING, 4, List.of(), "hers"));
        long id = diary.between("desk", EVENING, EVENING.plusSeconds(1))
                .getFirst()
                .id();
        accounts.give("desk", "berta");
        diary.remove("desk", id);
        accounts.give("desk", "anna");
        assertThat(all()).hasSize(1);
        diary.remove("desk", id);
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsErasedIsGoneFromTheFilesToo() throws IOException {
        diary.add("desk", new Entry(EVENING, 4, List.of(), "a word like no other"));
        assertThat(filesHold("a word like no other")).isTrue();
        diary.erase("desk");
        assertThat(all()).isEmpty();
        assertThat(filesHold("a word like no other")).isFalse();
    }

    @Test
    void whatIsNoEntryIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> new Entry(EVENING, 11, List.of(), "")).hasMessage("pain is 11; allowed is 0 to 10");
        assertThatThrownBy(() -> new Entry(EVENING, 1, List.of("low back"), "")).hasMessageContaining("a-z and -");
        assertThatThrownBy(() -> new Entry(EVENING, 1, List.of(), "x".repeat(501)))
                .hasMessage("note has 501 characters; allowed is up to 500");
    }

    @Test
    void aMarkFromTheButtonComesInOnceAndIsKnownAsSuch() {
        diary.add("desk", new Entry(EVENING, null, List.of(), ""));
        marks.add(EVENING.minusSeconds(60));
        assertThat(diary.between("desk", EVENING.minusSeconds(3600), EVENING.plusSeconds(1)))
                .extracting(Diary.Kept::fromButton)
                .containsExactly(false, true);
        assertThat(marks).isEmpty();
        marks.add(EVENING.minusSeconds(60));
        assertThat(all()).hasSize(2);
        assertThat(marks).isEmpty();
    }

    @Test
    void aMarkAtADeskOfNobodyWaits() {
        marks.add(EVENING);
        assertThat(diary.between("other", EVENING, EVENING.plusSeconds(1))).isEmpty();
        assertThat(marks).containsExactly(EVENING);
    }

    @Test
    void whatWaitsAtTheDeskIsErasedToo() {
        marks.add(EVENING);
        diary.erase("desk");
        assertThat(marks).isEmpty();
        assertThat(all()).isEmpty();
    }

    private void handOver(String device, Predicate<Instant> diary) {
        assertThat(device).isNotEmpty();
        marks.removeIf(diary);
    }

    private List<Entry> all() {
        return diary.between("desk", EVENING.minusSeconds(3600), EVENING.plusSeconds(3600)).stream()
                .map(Diary.Kept::entry)
                .toList();
    }

    private boolean filesHold(String words) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(words)) {
                    return true;
                }
            }
            return false;
        }
    }
}

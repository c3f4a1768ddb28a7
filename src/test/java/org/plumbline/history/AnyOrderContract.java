package org.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;

/// Every figure of a day, in every history, however often and in whatever order the messages arrive.
interface AnyOrderContract {

    ZoneId ZONE = ZoneId.of("Europe/Berlin");
    int MOST_IN_A_BATCH = 300;

    History history();

    /// Days of 23, 24 and 25 hours, in which she moves, sits and breaks at random; every message comes twice.
    @ParameterizedTest
    @CsvSource({"2026-03-03, 1", "2026-03-29, 2", "2026-10-25, 3", "2026-10-25, 4"})
    default void theDayIsWhatTheDeviceToldLast(LocalDate date, long seed) throws IOException {
        var random = new Random(seed);
        var told = new ArrayList<Message>();
        var day = lived(date, random, told);
        told.addAll(List.copyOf(told));
        Collections.shuffle(told, random);
        for (int from = 0; from < told.size(); ) {
            int to = Math.min(told.size(), from + random.nextInt(1, MOST_IN_A_BATCH));
            history().ingest(batch(told.subList(from, to)));
            from = to;
        }
        assertThat(history().device("plumb-1", ZONE).day(date)).contains(day);
    }

    /// Tells each minute and with it the day so far.
    private static DaySummary lived(LocalDate date, Random random, List<Message> told) {
        var day = DaySummary.empty(date);
        var end = date.plusDays(1).atStartOfDay(ZONE).toInstant();
        for (var start = date.atStartOfDay(ZONE).toInstant(); start.isBefore(end); start = start.plusSeconds(60)) {
            if (random.nextInt(5) == 0) {
                continue;
            }
            var minute = minute(random).startingAt(start);
            day = counted(day.plus(minute), random);
            told.add(new MinuteMessage(origin(told), minute, ZONE.getRules().getOffset(start)));
            told.add(new DayMessage(origin(told), day));
        }
        return day;
    }

    private static Origin origin(List<Message> told) {
        return new Origin("plumb-1", "boot-1", told.size() + 1L, true);
    }

    /// Whole seconds throughout, so that sums are exact in whatever order they are made.
    private static MinuteSummary minute(Random random) {
        var stance = any(Stance.values(), random);
        double seconds = 4.0 * random.nextInt(1, 16);
        var body = new BodySums(
                random.nextInt(3),
                random.nextInt(2),
                random.nextInt(2),
                seconds,
                random.nextInt(4) / 4.0 * seconds,
                seconds / 4,
                random.nextInt(500));
        return new MinuteSummary(
                LocalDate.EPOCH.atStartOfDay(ZONE).toInstant(),
                StanceSeconds.of(stance, seconds),
                random.nextInt(120),
                seconds / 2,
                body);
    }

    private static DaySummary counted(DaySummary day, Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> day.plusBout(Duration.ofSeconds(random.nextInt(6_000)));
            case 1 -> day.plusBreak();
            case 2, 3, 4, 5 -> day.plus(PromptSums.of(resolved(random)));
            default -> day;
        };
    }

    private static Resolved resolved(Random random) {
        var outcome = any(Outcome.values(), random);
        var response = Duration.ofSeconds(random.nextInt(400));
        return new Resolved(new SampleTime(0), PromptKind.WALK_BREAK, outcome, response, "");
    }

    private static <T> T any(T[] values, Random random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static Batch batch(List<Message> messages) {
        return new Batch(List.of(), only(MinuteMessage.class, messages), only(DayMessage.class, messages));
    }

    private static <M extends Message> List<M> only(Class<M> type, List<Message> messages) {
        return messages.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

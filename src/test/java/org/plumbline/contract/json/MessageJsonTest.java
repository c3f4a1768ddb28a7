package org.plumbline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.StateMessage.Coaching;
import org.plumbline.contract.schema.Contract;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.exercise.guide.GuideView.Showing;
import org.plumbline.core.exercise.guide.Side;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.exercise.Position;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;

/// The golden texts here are the ones in docs/mqtt.md.
class MessageJsonTest {

    private static final Origin ORIGIN = new Origin("desk", "7f3a", 42, true, new SampleTime(1_500_250_000_000L));

    private static final DaySummary TODAY = new DaySummary(
            LocalDate.of(2026, 11, 21),
            new StanceSeconds(5400, 612.5, 300, 480, 60, 0, 7.5),
            734,
            95,
            new BodySums(9, 1, 2, 6000, 2940, 95.5, 5210),
            Duration.ofMillis(3_120_500),
            3,
            2,
            0,
            2,
            new PromptSums(2, 1, 1, 0, 1, 0, 0, 3, 0, 1, 1));

    private static final String TODAY_FIELDS = """
            "date":"2026-11-21","seconds":{"seated_still":5400.0,"seated_moving":612.5,"standing":300.0,\
            "walking":480.0,"away":60.0,"not_worn":0.0,"unknown":7.5},"steps":734,"slump_s":95.0,\
            "body":{"weight_shifts":9,"hard_sit_downs":1,"quick_bends":2,"weighed_s":6000.0,"left_s":2940.0,"perched_s":95.5,"fidget_mm":5210},\
            "longest_bout_s":3120.5,"bouts":3,"bouts_from_30":2,"bouts_from_60":0,"breaks":2,"prompts":2,\
            "prompts_taken":1,"outcomes":{"natural":1,"partial":0,"snoozed":1,"declined":0,"missed":0,"suppressed":3,\
            "taken_in_1_min":0,"taken_in_3_min":1,"taken_in_5_min":1}""";

    private static final String EVENT = """
            {"v":1,"id":"desk/7f3a/42","device":"desk","boot":"7f3a","seq":42,"synced":true,"mono_s":1500.25,\
            "ts":"2026-11-21T09:52:00.250Z","type":"break-ended","start":"2026-11-21T09:48:20Z","reason":"",\
            "data":{"length_s":220.25,"unseen_s":0.0,"walked_s":131.0}}""";

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of("availability", new AvailabilityMessage("desk", true), "online"),
                Arguments.of("info", info(), """
                        {"v":1,"device":"desk","version":"0.1.0","simulated":true,"speed":60.0,\
                        "placement":"upper-trunk","zone":"Europe/Berlin","hardware":"Raspberry Pi Zero 2 W",\
                        "settings":{"coach.interval_minutes":50,"mat.chip":"ads1115"}}"""),
                Arguments.of("health", health(), """
                        {"v":1,"device":"desk","ts":"2026-11-21T09:52:01Z","sensors":{"imu":"ok","mat":"lost"},\
                        "calibration_age_s":7200.0,"outbox":3,"lateness_s":0.012,"trouble":""}"""),
                Arguments.of("state", state(), """
                        {"v":1,"device":"desk","ts":"2026-11-21T09:52:01Z","synced":true,"stance":"seated-still",\
                        "basis":"mat","since":"2026-11-21T09:00:00Z","reason":"the seat is occupied",\
                        "posture":"upright","bout_start":"2026-11-21T09:00:00Z","prompt_note":"snoozed twice",\
                        "prompting":"walk-break","attempt":2,"snoozed_until":"2026-11-21T10:00:00Z",\
                        "busy_until":"2026-11-21T11:00:00Z","day_kind":"work",\
                        "exercise":{"title":"The ten-minute routine","showing":"moving",\
                        "part":{"name":"bird-dog","title":"Bird dog","position":"all-fours","side":"left",\
                        "repetitions":8,"counts":false},"number":4,"of":7,"ends":"2026-11-21T09:53:00Z",\
                        "repetition":3,"counted":0,"hint":""},\
                        "bout_s":3121.0,"sitting_s":6012.5,"coverage":0.999,\
                        "today":{%s}}""".formatted(TODAY_FIELDS)),
                Arguments.of("event", event(), EVENT),
                Arguments.of("minute", minute(), """
                        {"v":1,"id":"desk/7f3a/42","device":"desk","boot":"7f3a","seq":42,"synced":true,"mono_s":1500.25,\
                        "start":"2026-11-21T09:51:00Z","seconds":{"seated_still":0.0,"seated_moving":0.0,\
                        "standing":0.0,"walking":60.0,"away":0.0,"not_worn":0.0,"unknown":0.0},"steps":104,\
                        "slump_s":0.0,\
                        "body":{"weight_shifts":0,"hard_sit_downs":0,"quick_bends":1,\
                        "weighed_s":0.0,"left_s":0.0,"perched_s":0.0,"fidget_mm":0},\
                        "offset_s":3600}"""),
                Arguments.of("day", new DayMessage(ORIGIN, TODAY), """
                        {"v":1,"id":"desk/7f3a/42","device":"desk","boot":"7f3a","seq":42,"synced":true,"mono_s":1500.25,\
                        %s}""".formatted(TODAY_FIELDS)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void eachMessageHasThisTextAndComesBackFromIt(String channel, Message message, String text) {
        assertThat(MessageJson.encode(message)).isEqualTo(text);
        assertThat(MessageJson.decode("plumbline/desk/" + channel, text)).isEqualTo(message);
        assertThat(Contract.complaints(message)).isEmpty();
    }

    @Test
    void aFieldThatIsNotKnownYetIsPassedOver() {
        var newer = EVENT.replace("\"seq\":42", "\"seq\":42,\"mood\":{\"deep\":[1,2]}");
        assertThat(read(newer)).isEqualTo(event());
    }

    @Test
    void secondsAreRoundedToTheMillisecond() {
        var noisy = new MinuteSummary(
                Instant.EPOCH, StanceSeconds.of(Stance.WALKING, 59.99999999), 0, 0.1 + 0.2, BodySums.NONE);
        assertThat(MessageJson.encode(new MinuteMessage(ORIGIN, noisy, ZoneOffset.UTC)))
                .contains("\"walking\":60.0,", "\"slump_s\":0.3,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            # what is there         | what comes instead       | what the exception says
            "v":1,                  | "v":2,                   | v must be 1, the version this program reads: 2
            "v":1,                  | ''                       | v must be a whole number: missing
            "seq":42                | "seq":"42"               | seq must be a whole number: "42"
            "seq":42                | "seq":4.2                | seq must be a whole number: 4.2
            "seq":42                | "seq":0                  | seq must be 1 or more: 0
            "synced":true           | "synced":null            | synced must be true or false: null
            "type":"break-ended"    | "type":"nap"             | type must be one of stance-changed, bout-started
            "ts":"2026-11-21T09     | "ts":"yesterday 09       | ts must be a UTC time such as
            "device":"desk"         | "device":"sofa"          | device must be 'desk', as in the topic: sofa
            "boot":"7f3a"           | "boot":"7f 3a"           | boot must be 1 to 36 letters
            "data":{                | "more":{                 | data must be an object: missing
            "walked_s":131.0        | "walked_s":[1]           | data.walked_s must be text, a number, true or
            "seq":42                | "seq":42,"seq":43        | message must be JSON: Duplicate
            """)
    void whatIsWrongIsNamedWithWhatIsAllowed(String part, String instead, String told) {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> read(EVENT.replace(part, instead)))
                .withMessageStartingWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                      | message must be
            [1]                     | message must be an object: [1]
            {"v":1                  | message must be JSON
            {} {}                   | message must be JSON
            """)
    void whatIsNoObjectIsRefused(String text, String told) {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith(told);
    }

    @Test
    void aDayOfADeviceFromBeforeTheOutcomesWereAddedHasNone() {
        var day = MessageJson.encode(new DayMessage(ORIGIN, TODAY)).replaceAll(",\"outcomes\":\\{[^}]*}", "");
        var read = (DayMessage) MessageJson.decode("plumbline/desk/day", day);
        assertThat(read.day().prompts()).isEqualTo(PromptSums.of(2, 1));
    }

    @Test
    void aCountBelowZeroInsideAnObjectIsNamedWithItsPath() {
        var day = MessageJson.encode(new DayMessage(ORIGIN, TODAY));
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() ->
                        MessageJson.decode("plumbline/desk/day", day.replace("\"standing\":300.0", "\"standing\":-1")))
                .withMessage("seconds.standing must be a number of seconds from 0 to 1e9: -1");
    }

    private static Message read(String text) {
        return MessageJson.decode("plumbline/desk/event", text);
    }

    private static InfoMessage info() {
        return new InfoMessage(
                "desk",
                "0.1.0",
                true,
                60,
                Placement.UPPER_TRUNK,
                "Europe/Berlin",
                "Raspberry Pi Zero 2 W",
                Map.of("coach.interval_minutes", 50L, "mat.chip", "ads1115"));
    }

    private static HealthMessage health() {
        return new HealthMessage(
                "desk",
                Instant.parse("2026-11-21T09:52:01Z"),
                Map.of(Sensor.IMU, SensorHealth.OK, Sensor.MAT, SensorHealth.LOST),
                Duration.ofHours(2),
                3,
                Duration.ofMillis(12),
                "");
    }

    private static StateMessage state() {
        return new StateMessage(
                "desk",
                Instant.parse("2026-11-21T09:52:01Z"),
                true,
                Stance.SEATED_STILL,
                Basis.MAT,
                Instant.parse("2026-11-21T09:00:00Z"),
                "the seat is occupied",
                Posture.UPRIGHT,
                Instant.parse("2026-11-21T09:00:00Z"),
                null,
                "snoozed twice",
                new Coaching(
                        PromptKind.WALK_BREAK,
                        2,
                        Instant.parse("2026-11-21T10:00:00Z"),
                        null,
                        Instant.parse("2026-11-21T11:00:00Z"),
                        DayKind.WORK),
                new StateMessage.Exercise(
                        "The ten-minute routine",
                        Showing.MOVING,
                        new StateMessage.Part("bird-dog", "Bird dog", Position.ALL_FOURS, Side.LEFT, 8, false),
                        4,
                        7,
                        Instant.parse("2026-11-21T09:53:00Z"),
                        3,
                        0,
                        ""),
                TODAY);
    }

    private static EventMessage event() {
        return new EventMessage(
                ORIGIN,
                EventType.BREAK_ENDED,
                Instant.parse("2026-11-21T09:48:20Z"),
                Instant.parse("2026-11-21T09:52:00.250Z"),
                "",
                Map.of("length_s", 220.25, "walked_s", 131.0, "unseen_s", 0.0));
    }

    private static MinuteMessage minute() {
        return new MinuteMessage(
                ORIGIN,
                new MinuteSummary(
                        Instant.parse("2026-11-21T09:51:00Z"),
                        StanceSeconds.of(Stance.WALKING, 60),
                        104,
                        0,
                        BodySums.counts(0, 0, 1)),
                ZoneOffset.ofHours(1));
    }
}

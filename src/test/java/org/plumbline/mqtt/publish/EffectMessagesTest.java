package org.plumbline.mqtt.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Message;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BreakRung;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.Outlook;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.posture.PostureEvent.SlumpStarted;
import org.plumbline.core.posture.PostureEvent.TiltEnded;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;

class EffectMessagesTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
    private static final WallAnchor ANCHOR = new WallAnchor(second(1000), NINE.plusSeconds(1000), true);
    private static final DaySummary DAY = DaySummary.empty(LocalDate.of(2026, 11, 21));

    private final EffectMessages messages = new EffectMessages("desk", "b1");

    @Test
    void aStanceIsToldWithItsBasisAndItsReason() {
        var event = event(new Effect.StanceChanged(
                new StanceEstimate(Stance.SEATED_STILL, second(0), Basis.MAT, "the seat is occupied"),
                new StanceEstimate(Stance.WALKING, second(60), Basis.TRUNK, "steps")));
        assertThat(event.type()).isEqualTo(EventType.STANCE_CHANGED);
        assertThat(event.end()).isEqualTo(NINE.plusSeconds(60));
        assertThat(event.start()).isNull();
        assertThat(event.reason()).isEqualTo("steps");
        assertThat(event.data()).isEqualTo(Map.of("from", "seated-still", "stance", "walking", "basis", "trunk"));
    }

    @Test
    void aBoutLastsFromItsStartToTheMomentTheSeatEmptied() {
        var event = event(new Effect.Bout(new BoutEnded(second(0), second(3000), false)));
        assertThat(event.start()).isEqualTo(NINE);
        assertThat(event.end()).isEqualTo(NINE.plusSeconds(3000));
        assertThat(event.data()).isEqualTo(Map.of("length_s", 3000.0, "cut_short", false));
    }

    @Test
    void aBreakTellsWhatWasWalkedAndWhatNobodySaw() {
        var ended = new BreakEnded(
                second(0), second(200), Duration.ofMillis(131_500), Duration.ofSeconds(10), BreakRung.WALKED);
        assertThat(event(new Effect.Bout(ended)).data())
                .isEqualTo(Map.of("length_s", 200.0, "walked_s", 131.5, "unseen_s", 10.0, "rung", "walked"));
    }

    @Test
    void postureIsToldInDegreesAndSeconds() {
        var slump = event(new Effect.Posture(new SlumpStarted(second(0), second(120), 17.26, null)));
        assertThat(slump.data()).isEqualTo(Map.of("flexion_deg", 17.3));
        var lean = event(new Effect.Posture(new TiltEnded(Posture.RECLINED, second(0), second(90))));
        assertThat(lean.type()).isEqualTo(EventType.LEAN_ENDED);
        assertThat(lean.data()).isEqualTo(Map.of("posture", "reclined", "length_s", 90.0));
    }

    @Test
    void aPromptIsToldAndSoIsWhatCameOfIt() {
        var prompted = event(new Effect.Prompt(new Prompted(second(9), PromptKind.WALK_BREAK, 2, "sat 50 min")));
        assertThat(prompted.reason()).isEqualTo("sat 50 min");
        assertThat(prompted.data()).isEqualTo(Map.of("kind", "walk-break", "attempt", 2L));
        assertThat(resolved(Duration.ofSeconds(40)).data())
                .isEqualTo(Map.of("kind", "walk-break", "outcome", "taken", "response_s", 40.0));
        assertThat(resolved(null).data()).doesNotContainKey("response_s");
    }

    @Test
    void aSensorIsLostForAReason() {
        var lost = event(new Effect.SensorLost(second(5), Sensor.MAT, "no answer"));
        assertThat(lost.reason()).isEqualTo("no answer");
        assertThat(lost.data()).isEqualTo(Map.of("sensor", "mat"));
        assertThat(event(new Effect.SensorBack(second(9), Sensor.MAT)).type()).isEqualTo(EventType.SENSOR_BACK);
    }

    @Test
    void thePresentIsDatedOnTheWallClock() {
        var stance = new StanceEstimate(Stance.SEATED_STILL, second(0), Basis.MAT, "the seat is occupied");
        var live = new LiveState(
                second(60), stance, Posture.UPRIGHT, second(0), Outlook.idle("no prompt: snoozed"), null, DAY);
        var state = (StateMessage) message(new Effect.Live(live), ANCHOR);
        assertThat(state.at()).isEqualTo(NINE.plusSeconds(60));
        assertThat(state.boutStart()).isEqualTo(NINE);
        assertThat(state.nextPrompt()).isNull();
    }

    /// The present takes no number: it may be dropped, and a gap in the numbers must mean a loss.
    @Test
    void whatCountsIsNumberedWithoutAGap() {
        var stance = new StanceEstimate(Stance.UNKNOWN, second(0), Basis.NONE, "");
        var live = new LiveState(second(0), stance, Posture.UNKNOWN, null, Outlook.idle(""), null, DAY);
        var minute = new MinuteSummary(NINE, StanceSeconds.ZERO, 0, 0, BodySums.NONE);
        var effects = List.of(
                new Effect.Minute(minute, ZoneOffset.UTC),
                new Effect.Live(live),
                new Effect.Silence(),
                play(),
                new Effect.Day(DAY));
        assertThat(effects.stream()
                        .map(effect -> messages.of(effect, ANCHOR))
                        .filter(Message.Sequenced.class::isInstance)
                        .map(message -> ((Message.Sequenced) message).origin().id()))
                .containsExactly("desk/b1/1", "desk/b1/2");
    }

    @Test
    void aClockThatIsNotSetYetIsOwnedUpTo() {
        var unset = new WallAnchor(second(0), Instant.EPOCH, false);
        var message = (EventMessage) message(new Effect.SensorBack(second(1), Sensor.IMU), unset);
        assertThat(message.origin().synced()).isFalse();
    }

    private EventMessage resolved(@Nullable Duration response) {
        return event(new Effect.Prompt(
                new Resolved(second(50), PromptKind.WALK_BREAK, Outcome.TAKEN, response, "walked 2 min")));
    }

    private EventMessage event(Effect effect) {
        return (EventMessage) message(effect, ANCHOR);
    }

    private Message message(Effect effect, WallAnchor anchor) {
        return Objects.requireNonNull(messages.of(effect, anchor));
    }

    private static Effect play() {
        return new Effect.Play(new CuePattern("soft", List.of(new CuePattern.Step(1, 0, Duration.ofMillis(200)))));
    }

    private static SampleTime second(long second) {
        return new SampleTime(second * 1_000_000_000L);
    }
}

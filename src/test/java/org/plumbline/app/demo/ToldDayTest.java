package org.plumbline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.Channel;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.contract.schema.Contract;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.mqtt.publish.EffectMessages;

/// A work day of the simulated sitter, as it is told over MQTT.
class ToldDayTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static final List<Message> TOLD = new ArrayList<>();

    /// She tells her stage, marks that it hurts and answers the check before the day begins.
    @BeforeAll
    static void liveOneDay() throws Exception {
        var messages = new EffectMessages("desk", "b1");
        var time = SimulatedTime.from(MONDAY.atStartOfDay(), ZONE);
        var life = new SimulatedLife(
                1,
                new SimulatedDay.Setting(time, SimulatedDay.Rates.HISTORY),
                List.of((effects, anchor) -> effects.stream()
                        .flatMap(effect -> Stream.ofNullable(messages.of(effect, anchor)))
                        .forEach(TOLD::add)));
        life.day(MONDAY, second -> {
            if (second.getMinute() == 30 && second.getSecond() == 0) {
                var personal = new Personal(Stage.THIRD_TRIMESTER, List.of(Flag.values()), Consent.GIVEN);
                life.accept(new Input.Asked(time.at(second), new Wish.SetPersonal(personal)));
                life.accept(new Input.Asked(time.at(second), new Wish.Mark()));
                life.accept(new Input.Asked(time.at(second), new Wish.AnswerCheck(true)));
            }
        });
    }

    @Test
    void everyMessageIsOfTheContract() {
        assertThat(TOLD.stream()
                        .filter(message -> !Contract.complaints(message).isEmpty())
                        .map(message -> MessageJson.encode(message) + Contract.complaints(message)))
                .isEmpty();
    }

    @Test
    void theDayHasSomethingOfEveryKind() {
        assertThat(EnumSet.copyOf(TOLD.stream().map(Message::channel).toList()))
                .contains(Channel.STATE, Channel.EVENT, Channel.MINUTE, Channel.DAY);
        var types = TOLD.stream()
                .filter(EventMessage.class::isInstance)
                .map(message -> ((EventMessage) message).type())
                .toList();
        assertThat(types)
                .contains(
                        EventType.STANCE_CHANGED,
                        EventType.BOUT_ENDED,
                        EventType.BREAK_ENDED,
                        EventType.PROMPTED,
                        EventType.PROMPT_RESOLVED,
                        EventType.CALIBRATION);
    }

    @Test
    void whatSheToldOfHerselfIsInNone() {
        var hers = Stream.of(Stage.values(), Flag.values(), Consent.values())
                .flatMap(Stream::of)
                .map(it -> "\"" + it.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"")
                .toList();
        var words = Stream.concat(
                        hers.stream(), Stream.of("stage", "trimester", "postpartum", "pregnan", "diary", "consent"))
                .toList();
        assertThat(TOLD.stream()
                        .map(MessageJson::encode)
                        .filter(text -> words.stream().anyMatch(text::contains)))
                .isEmpty();
    }
}

package org.plumbline.mqtt.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.core.engine.Wish;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Exchange;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.publish.Listener.Conversation;

class CommandListenerTest {

    private static final String SNOOZE = "plumbline/desk/command/snooze";

    private final List<Wish> taken = new ArrayList<>();
    private final List<Outgoing> said = new ArrayList<>();
    private boolean room = true;
    private long nanos;
    private final CommandListener listener = new CommandListener("desk", this::take, () -> nanos);

    @Test
    void aCommandIsTakenAndAnsweredWhereItWasWanted() {
        hear(SNOOZE, "{}", asking("plumbline/desk/response/page-7", "0a"));
        assertThat(taken).containsExactly(new Wish.Snooze());
        assertThat(said).singleElement().satisfies(answer -> {
            assertThat(answer.topic()).isEqualTo("plumbline/desk/response/page-7");
            assertThat(answer.exchange().correlation()).isEqualTo("0a");
            assertThat(answer.exchange().expiry()).isEqualTo(Duration.ofMinutes(1));
            assertThat(answer.retained()).isFalse();
        });
        assertThat(response()).isEqualTo(new Response("desk", "snooze", Verdict.ACCEPTED, ""));
    }

    /// The broker would refuse to publish there, and with that end the link.
    @ParameterizedTest
    @ValueSource(strings = {"somebody/else", "plumbline/other/response/snooze", "plumbline/desk/response/#", ""})
    void aResponseNeverLeavesTheTopicsOfTheDevice(String wanted) {
        hear(SNOOZE, "{}", asking(wanted, "0a"));
        assertThat(said.getFirst().topic()).isEqualTo("plumbline/desk/response/snooze");
    }

    @Test
    void theSameRequestAgainIsAnsweredAgainAndNotDoneAgain() {
        hear(SNOOZE, "{}", asking(null, "0a"));
        hear(SNOOZE, "{}", asking(null, "0a"));
        assertThat(taken).hasSize(1);
        assertThat(said).hasSize(2);
        assertThat(response().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anotherRequestOfTheSameKindIsDone() {
        hear(SNOOZE, "{}", asking(null, "0a"));
        hear(SNOOZE, "{}", asking(null, "0b"));
        hear(SNOOZE, "{}", Exchange.NONE);
        hear(SNOOZE, "{}", Exchange.NONE);
        assertThat(taken).hasSize(4);
    }

    @Test
    void onlySoManyRequestsAreRemembered() {
        for (int i = 0; i < 65; i++) {
            hear(SNOOZE, "{}", asking(null, "%04x".formatted(i)));
        }
        hear(SNOOZE, "{}", asking(null, "0000"));
        assertThat(taken).hasSize(66);
    }

    @Test
    void whatWaitedLongerThanItWasWorthIsNotDone() {
        var exchange = new Exchange(null, "0a", Duration.ofSeconds(10));
        nanos = Duration.ofSeconds(10).toNanos();
        hear(SNOOZE, "{}", exchange);
        assertThat(taken).isEmpty();
        assertThat(response().verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void whatTheBrokerKeptIsNotDone() {
        listener.hear(new Delivery(SNOOZE, "{}", 1, 1, true, Exchange.NONE, 0), conversation());
        assertThat(taken).isEmpty();
        assertThat(response().verdict()).isEqualTo(Verdict.RETAINED);
    }

    @Test
    void whatIsNotOfTheContractIsAnsweredWithTheReason() {
        hear("plumbline/desk/command/busy", "{\"on\":1}", Exchange.NONE);
        assertThat(response()).isEqualTo(new Response("desk", "busy", Verdict.INVALID, "on must be true or false: 1"));
    }

    @Test
    void aCommandThatDoesNotExistIsAnsweredWithThoseThatDo() {
        hear("plumbline/desk/command/dance", "{}", Exchange.NONE);
        assertThat(response().verdict()).isEqualTo(Verdict.UNKNOWN_COMMAND);
        assertThat(response().reason()).contains("snooze, decline, done");
    }

    @Test
    void aFullQueueIsTold() {
        room = false;
        hear(SNOOZE, "{}", Exchange.NONE);
        assertThat(response().verdict()).isEqualTo(Verdict.NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plumbline/other/command/snooze", "plumbline/desk/command/a/b", "homeassistant/status"})
    void whatIsForOthersIsPassedOver(String topic) {
        hear(topic, "{}", Exchange.NONE);
        assertThat(said).isEmpty();
    }

    private boolean take(Wish wish) {
        return room && taken.add(wish);
    }

    private void hear(String topic, String text, Exchange exchange) {
        listener.hear(new Delivery(topic, text, 1, 1, false, exchange, 0), conversation());
    }

    private Response response() {
        return CommandJson.decodeResponse(said.getLast().payload());
    }

    private static Exchange asking(@Nullable String topic, String correlation) {
        return new Exchange(topic, correlation, null);
    }

    private Conversation conversation() {
        return new Conversation() {
            @Override
            public void say(Outgoing message) {
                said.add(message);
            }

            @Override
            public void showAgain() {
                throw new AssertionError("a command does not change the present by itself");
            }
        };
    }
}

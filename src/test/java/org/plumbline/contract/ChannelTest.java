package org.plumbline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

    @ParameterizedTest
    @EnumSource
    void aTopicTellsItsChannelAndDevice(Channel channel) {
        assertThat(Channel.Address.of(channel.topic("desk-2"))).contains(new Channel.Address(channel, "desk-2"));
    }

    @Test
    void onlyWhatMayNotBeLostIsConfirmedAndOnlyThePresentIsRetained() {
        assertThat(Channel.EVENT.qos()).isEqualTo(1);
        assertThat(Channel.EVENT.retained()).isFalse();
        assertThat(Channel.STATE.qos()).isZero();
        assertThat(Channel.STATE.retained()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plumbline/desk",
                "plumbline/desk/event/more",
                "plumbline//event",
                "plumbline/desk/EVENT",
                "other/desk/event",
                "plumbline/Desk/event"
            })
    void anyOtherTopicIsNoneOfOurs(String topic) {
        assertThat(Channel.Address.of(topic)).isEmpty();
    }

    /// A wildcard or a slash in the name would reach into other devices' topics.
    @ParameterizedTest
    @ValueSource(strings = {"", "+", "#", "a/b", "Desk", "-desk", "desk$", "tisch-für-zwei"})
    void aNameThatIsNoSingleLevelIsRefused(String device) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.EVENT.topic(device))
                .withMessageContaining("device must be");
    }
}

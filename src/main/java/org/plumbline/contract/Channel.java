package org.plumbline.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A kind of message and how it travels: the topic is `plumbline/<device>/<channel>`.
public enum Channel {
    AVAILABILITY(1, true),
    INFO(1, true),
    /// The present: sent anew on every connection, so one that is lost is not missed.
    STATE(0, true),
    /// How the device itself is, once a minute.
    HEALTH(0, true),
    EVENT(1, false),
    MINUTE(1, false),
    DAY(1, false);

    private static final String BASE = "plumbline";

    private final int qos;
    private final boolean retained;

    Channel(int qos, boolean retained) {
        this.qos = qos;
        this.retained = retained;
    }

    /// 1 where the broker must confirm, else 0.
    public int qos() {
        return qos;
    }

    /// Whether the broker keeps the last one for whoever subscribes later.
    public boolean retained() {
        return retained;
    }

    public String topic(String device) {
        return "%s/%s/%s".formatted(BASE, Origin.requireDevice(device), lastLevel());
    }

    /// The filter that matches this channel of every device.
    public String topicOfAnyDevice() {
        return "%s/+/%s".formatted(BASE, lastLevel());
    }

    private String lastLevel() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A topic taken apart.
    public record Address(Channel channel, String device) {

        private static final Pattern TOPIC = Pattern.compile(BASE + "/(" + Origin.DEVICE + ")/([a-z]+)");

        /// Empty if the topic is none of ours.
        public static Optional<Address> of(String topic) {
            var parts = TOPIC.matcher(topic);
            return parts.matches()
                    ? named(parts.group(2)).map(it -> new Address(it, parts.group(1)))
                    : Optional.empty();
        }

        private static Optional<Channel> named(String lastLevel) {
            return Arrays.stream(values())
                    .filter(it -> it.lastLevel().equals(lastLevel))
                    .findFirst();
        }
    }
}

package org.plumbline.mqtt.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.contract.json.MessageException;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Exchange;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.publish.Listener;
import org.tinylog.Logger;

/// The device's ear for commands: each gets exactly one answer, whatever was in it.
///
/// Not thread-safe: the thread of the device's session owns it.
public final class CommandListener implements Listener {

    /// A response to somebody who is not there any more helps nobody.
    private static final Duration RESPONSE_EXPIRY = Duration.ofMinutes(1);

    /// Requests remembered by their correlation, so that one that comes again is answered and not done again.
    private static final int REMEMBERED = 64;

    private final String device;
    private final CommandTaker taker;
    private final LongSupplier nanos;
    private final Map<String, Response> answered = new LinkedHashMap<>();

    /// Listens for one device.
    ///
    /// @param nanos the clock that deliveries are stamped with
    public CommandListener(String device, CommandTaker taker, LongSupplier nanos) {
        this.device = device;
        this.taker = taker;
        this.nanos = nanos;
    }

    @Override
    public List<String> filters() {
        return List.of(CommandName.anyCommand(device));
    }

    @Override
    public void hear(Delivery delivery, Conversation conversation) {
        CommandName.asked(device, delivery.topic()).ifPresent(name -> {
            var response = answer(name, delivery);
            Logger.info("asked for {}: {} {}", name, response.verdict(), response.reason());
            conversation.say(outgoing(name, response, delivery.exchange()));
        });
    }

    private Response answer(String name, Delivery delivery) {
        var correlation = delivery.exchange().correlation();
        if (correlation == null) {
            return judge(name, delivery);
        }
        var key = name + "/" + correlation;
        var before = answered.get(key);
        return before == null ? remember(key, judge(name, delivery)) : before;
    }

    private Response remember(String key, Response response) {
        if (answered.size() >= REMEMBERED) {
            answered.remove(answered.keySet().iterator().next());
        }
        answered.put(key, response);
        return response;
    }

    private Response judge(String name, Delivery delivery) {
        var command = CommandName.of(name);
        if (command.isEmpty()) {
            return response(name, Verdict.UNKNOWN_COMMAND, "command must be one of " + CommandName.all());
        }
        if (delivery.retained()) {
            return response(name, Verdict.RETAINED, "a command must not be retained");
        }
        return untimely(delivery)
                .map(late -> response(name, Verdict.EXPIRED, late))
                .orElseGet(() -> take(command.get(), delivery.payload()));
    }

    private Optional<String> untimely(Delivery delivery) {
        var expiry = delivery.exchange().expiry();
        var waited = Duration.ofNanos(nanos.getAsLong() - delivery.arrivedNanos());
        return expiry == null || waited.compareTo(expiry) < 0
                ? Optional.empty()
                : Optional.of("it was worth something for another %d s when it came, and has waited %d s"
                        .formatted(expiry.toSeconds(), waited.toSeconds()));
    }

    private Response take(CommandName name, String text) {
        try {
            boolean taken = taker.take(CommandJson.decode(name, text));
            return taken
                    ? response(name.word(), Verdict.ACCEPTED, "")
                    : response(name.word(), Verdict.NOT_NOW, "too much else is waiting; ask again");
        } catch (MessageException e) {
            return response(name.word(), Verdict.INVALID, String.valueOf(e.getMessage()));
        }
    }

    private Response response(String name, Verdict verdict, String reason) {
        return new Response(device, name, verdict, reason);
    }

    private Outgoing outgoing(String name, Response response, Exchange asked) {
        var exchange = new Exchange(null, asked.correlation(), RESPONSE_EXPIRY);
        return new Outgoing(topic(name, asked.responseTopic()), CommandJson.encode(response), 1, false, exchange);
    }

    /// Where it was asked for, within what the broker lets this device write: a refusal would end the link.
    private String topic(String name, @Nullable String wanted) {
        return wanted != null && CommandName.isResponse(device, wanted)
                ? wanted
                : CommandName.responseTopic(device, name);
    }
}

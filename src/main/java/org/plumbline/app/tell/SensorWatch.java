package org.plumbline.app.tell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.watch.SensedMessage;
import org.plumbline.contract.watch.SensedMessage.Cell;
import org.plumbline.contract.watch.SensedMessage.Trunk;
import org.plumbline.contract.watch.WatchRequest;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensorPicture;
import org.plumbline.core.posture.TrunkInclination;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.publish.Listener;

/// Tells what the sensors say, some times a second, as long as somebody asked for it within the last minute.
///
/// It hears on the session's thread and looks on the engine's.
public final class SensorWatch implements Listener {

    /// Five pictures a second look live, and are two kilobytes a second with a mat of eight cells.
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final WatchRequest request;
    private final @Nullable MatLayout layout;
    private final LongSupplier nanos;
    private volatile long until;
    private long next;
    private @Nullable WallAnchor anchor;

    /// @param layout null for no mat
    /// @param nanos  the clock that deliveries are stamped with
    public SensorWatch(String device, @Nullable MatLayout layout, LongSupplier nanos) {
        this.request = new WatchRequest(device);
        this.layout = layout;
        this.nanos = nanos;
        this.until = nanos.getAsLong();
        this.next = until;
    }

    @Override
    public List<String> filters() {
        return List.of(request.topic());
    }

    @Override
    public void hear(Delivery delivery, Conversation conversation) {
        if (delivery.topic().equals(request.topic()) && !delivery.retained()) {
            until = delivery.arrivedNanos() + WatchRequest.HOLDS.toNanos();
        }
    }

    /// Looks at the engine after each of its inputs.
    ///
    /// @param tell says a message once, if there is a link
    public Consumer<Input> after(Consumer<Input> engineTakes, Engine engine, Consumer<Outgoing> tell) {
        return input -> {
            engineTakes.accept(input);
            if (input instanceof Input.Tick(var tick)) {
                anchor = tick;
            }
            long now = nanos.getAsLong();
            if (anchor != null && now - until < 0 && now - next >= 0) {
                next = now + BETWEEN.toNanos();
                tell.accept(message(engine.picture(input.at()), anchor.wallTime(input.at())));
            }
        };
    }

    private Outgoing message(SensorPicture picture, Instant at) {
        var trunk = picture.trunk();
        var message =
                new SensedMessage(request.device(), at, trunk == null ? null : trunk(trunk), cells(picture.cells()));
        return new Outgoing(SensedMessage.topic(request.device()), message.json(), 0, false);
    }

    private static Trunk trunk(TrunkInclination lean) {
        return new Trunk(lean.flexionDegrees(), lean.lateralDegrees(), lean.directed());
    }

    private List<Cell> cells(List<@Nullable Double> loads) {
        var cells = new ArrayList<Cell>(loads.size());
        for (int i = 0; layout != null && i < loads.size(); i++) {
            var place = layout.cells().get(i);
            cells.add(new Cell(place.xMm(), place.yMm(), loads.get(i)));
        }
        return cells;
    }
}

package org.plumbline.web;

import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.web.api.Days;
import org.plumbline.web.api.DeviceView;
import org.plumbline.web.live.LiveStream;

/// One device on the page: its days, its present, and whoever follows that, or what its sensors say.
record Desk(Days days, DeviceView device, LiveStream stream, LiveStream sensed) implements AutoCloseable {

    void show(InfoMessage info) {
        days.keep(info);
        device.keep(info);
    }

    void show(HealthMessage health) {
        device.keep(health);
    }

    void show(AvailabilityMessage availability) {
        device.keep(availability);
    }

    /// The present has changed; every open page sees it.
    void show(StateMessage state) {
        days.keep(state);
        stream.publish(MessageJson.encode(state));
    }

    @Override
    public void close() {
        stream.close();
        sensed.close();
    }
}

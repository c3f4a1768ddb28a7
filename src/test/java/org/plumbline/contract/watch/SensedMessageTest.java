package org.plumbline.contract.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.json.MessageException;
import org.plumbline.contract.schema.Contract;
import org.plumbline.contract.watch.SensedMessage.Cell;
import org.plumbline.contract.watch.SensedMessage.Trunk;

class SensedMessageTest {

    private static final Instant NOON = Instant.parse("2026-03-03T11:00:00.200Z");

    @Test
    void itTellsTheLeanAndEachCell() {
        var message = new SensedMessage(
                "desk",
                NOON,
                new Trunk(12.345, -3.01, true),
                List.of(new Cell(60, -40, 0.12345), new Cell(-60, 40, null)));
        assertThat(message.json()).isEqualTo("""
                        {"v":1,"device":"desk","ts":"2026-03-03T11:00:00.200Z",\
                        "trunk":{"flexion_deg":12.3,"lateral_deg":-3.0,"directed":true},\
                        "cells":[{"x_mm":60.0,"y_mm":-40.0,"load":0.123},{"x_mm":-60.0,"y_mm":40.0}]}""");
        assertThat(Contract.complaints("sensed.schema.json", message.json())).isEmpty();
    }

    @Test
    void whereNothingIsKnownNothingIsTold() {
        var message = new SensedMessage("desk", NOON, null, List.of());
        assertThat(message.json())
                .isEqualTo("{\"v\":1,\"device\":\"desk\",\"ts\":\"2026-03-03T11:00:00.200Z\",\"cells\":[]}");
        assertThat(Contract.complaints("sensed.schema.json", message.json())).isEmpty();
    }

    /// A line break would be the end of an event on the way to the page.
    @Test
    void whatCameInIsPassedOnAsOneLineOrRefused() {
        assertThat(SensedMessage.oneLine("{\"v\":1,\n\n\"cells\":[]}")).isEqualTo("{\"v\":1,\"cells\":[]}");
        assertThatThrownBy(() -> SensedMessage.oneLine("event: state")).isInstanceOf(MessageException.class);
    }

    @Test
    void theRequestIsOfTheContract() {
        var request = new WatchRequest("desk");
        assertThat(request.topic()).isEqualTo("plumbline/desk/request/watch");
        assertThat(Contract.complaints("watch.schema.json", request.json())).isEmpty();
    }
}

package org.plumbline.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.web.access.Right;

/// How a device itself is, as it told last.
public final class DeviceView {

    private volatile @Nullable InfoMessage info;
    private volatile @Nullable HealthMessage health;
    private volatile @Nullable AvailabilityMessage availability;

    public void keep(InfoMessage newest) {
        info = newest;
    }

    public void keep(HealthMessage newest) {
        health = newest;
    }

    public void keep(AvailabilityMessage newest) {
        availability = newest;
    }

    /// Serves the view of the device that a request is about: to her alone.
    public static void addTo(RoutesConfig routes, Function<Context, DeviceView> asked) {
        routes.get("/api/v1/device", request -> asked.apply(request).answer(request), Right.OWN);
    }

    private void answer(Context request) {
        Answer.object(
                request,
                json -> json.objectIfAny("info", info, DayJson::write)
                        .objectIfAny("health", health, DayJson::write)
                        .objectIfAny("availability", availability, (told, it) -> told.flag("online", it.online())));
    }
}

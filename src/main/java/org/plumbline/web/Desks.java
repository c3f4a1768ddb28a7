package org.plumbline.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plumbline.web.access.Visit;
import org.plumbline.web.api.Days;
import org.plumbline.web.api.DeviceView;
import org.plumbline.web.live.LiveStream;

/// The desk of each device that told something or was asked for.
final class Desks implements AutoCloseable {

    private final ConcurrentMap<String, Desk> desks = new ConcurrentHashMap<>();
    private final Household household;
    private final DashboardParams params;
    private final InstantSource clock;

    Desks(Household household, DashboardParams params, InstantSource clock) {
        this.household = household;
        this.params = params;
        this.clock = clock;
    }

    Desk of(String device) {
        return desks.computeIfAbsent(device, this::setUp);
    }

    /// The one a request is about.
    Desk of(Context request) {
        return of(Visit.of(request).about());
    }

    /// Live pages that are open, of all devices.
    int streams() {
        return desks.values().stream()
                .mapToInt(desk -> desk.stream().readers() + desk.sensed().readers())
                .sum();
    }

    /// What a device told last is forgotten; whoever follows it begins anew.
    void forget(String device) {
        var desk = desks.remove(device);
        if (desk != null) {
            desk.close();
        }
    }

    /// Hers: cuts days.
    ZoneId zone() {
        return params.zone();
    }

    private Desk setUp(String device) {
        var commands = household.commands(device) != null;
        var days = new Days(household.book(device), new Days.Place(device, params.zone(), commands), clock);
        return new Desk(days, new DeviceView(), LiveStream.ofStates(), LiveStream.ofMoments());
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
    }
}

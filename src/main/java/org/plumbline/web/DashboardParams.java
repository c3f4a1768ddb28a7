package org.plumbline.web;

import java.time.Duration;
import java.time.ZoneId;
import org.plumbline.web.access.AccessParams;

/// How the dashboard is served.
///
/// @param port      on loopback, 1 to 65535, or 0 for any free one. Default 8080
/// @param zone      her time zone: cuts days and is what the page shows times in
/// @param access    who is let in
/// @param call      whom to call, as the card shows it; empty for nobody
/// @param metrics   what a scraper of `/metrics` brings as its token; empty for no such page
/// @param heartbeat how often a quiet live stream says that it lives; also finds readers that are gone.
///                  Default 10 s, well within the 30 s after which the server gives a silent connection up
/// @param pace      shortest time between two states on one stream, so that a demo at 60 times the speed does
///                  not send 60 a second. Default 200 ms: eyes do not read faster, and it is within the 500 ms
///                  in which a change is to reach the page
public record DashboardParams(
        int port, ZoneId zone, AccessParams access, String call, String metrics, Duration heartbeat, Duration pace) {

    public static final int DEFAULT_PORT = 8080;

    public DashboardParams {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + "; allowed is 0 to 65535, 0 for any free one");
        }
        if (!heartbeat.isPositive()) {
            throw new IllegalArgumentException("heartbeat is " + heartbeat + "; it must be positive");
        }
        if (pace.isNegative()) {
            throw new IllegalArgumentException("pace is " + pace + "; it must not be negative");
        }
    }

    /// The defaults, on a port and in a zone.
    public static DashboardParams on(int port, ZoneId zone) {
        return new DashboardParams(
                port, zone, AccessParams.DEFAULT, "", "", Duration.ofSeconds(10), Duration.ofMillis(200));
    }

    public DashboardParams with(AccessParams other) {
        return new DashboardParams(port, zone, other, call, metrics, heartbeat, pace);
    }

    public DashboardParams withCall(String whom) {
        return new DashboardParams(port, zone, access, whom, metrics, heartbeat, pace);
    }

    public DashboardParams withMetrics(String token) {
        return new DashboardParams(port, zone, access, call, token, heartbeat, pace);
    }
}

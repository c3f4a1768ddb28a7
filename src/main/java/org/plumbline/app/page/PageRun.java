package org.plumbline.app.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.plumbline.app.DashboardService;
import org.plumbline.app.personal.DeskFolder;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.app.tell.SecretFile;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.section.WebSection;
import org.plumbline.core.plan.Plan;
import org.plumbline.systemd.Systemd;
import org.plumbline.web.DashboardParams;
import org.plumbline.web.access.AccessParams;
import org.plumbline.web.access.FrontDoor;

/// The page of one device on the configured broker, until it is interrupted.
///
/// @param systemd is told when the page is there
public record PageRun(Systemd systemd) implements DashboardService {

    private static final Duration COLLECTED_EVERY = Duration.ofMinutes(1);

    @Override
    public void run(Configuration configuration, PrintWriter out) throws IOException, InterruptedException {
        var device = configuration.device();
        var params = new PageService.Params(
                device.id(),
                configuration.storage(),
                plan(configuration),
                new DeskFolder(configuration.storage().personal()),
                page(configuration));
        try (var page = PageService.open(params, BrokerLinks.of(configuration.mqtt()))) {
            out.println("Plumbline: open " + page.address());
            out.flush();
            systemd.ready();
            giveBackUntilInterrupted();
        }
    }

    /// Starting takes twice what going on does, and a password 20 MB for a moment. A collector that is never short of
    /// room would keep all that; a collection of what is left takes some tens of milliseconds.
    private static void giveBackUntilInterrupted() throws InterruptedException {
        while (true) {
            System.gc();
            Thread.sleep(COLLECTED_EVERY);
        }
    }

    private static Plan plan(Configuration configuration) throws IOException {
        try {
            return configuration.readPlan();
        } catch (ConfigurationException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }

    private static DashboardParams page(Configuration configuration) throws IOException {
        var web = configuration.web();
        var token = web.metricsTokenPath();
        return DashboardParams.on(web.port(), configuration.device().zoneId())
                .with(AccessParams.DEFAULT.with(door(web)))
                .withMetrics(token.isPresent() ? SecretFile.firstLine(token.get(), "the token of /metrics") : "")
                .withCall(configuration.plan().call());
    }

    private static FrontDoor door(WebSection web) {
        var pem = web.certificatePath()
                .map(certificate -> new FrontDoor.Pem(certificate, Path.of(web.key())))
                .orElse(null);
        return new FrontDoor(web.host(), Set.copyOf(web.names()), web.proxy().isEmpty() ? null : web.proxy(), pem);
    }
}

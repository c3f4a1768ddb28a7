package org.plumbline.app.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.plumbline.app.DashboardService;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.Configuration;
import org.plumbline.web.DashboardParams;

/// The page of one device on the configured broker, until it is interrupted.
public final class PageRun implements DashboardService {

    @Override
    public void run(Configuration configuration, PrintWriter out) throws IOException, InterruptedException {
        var device = configuration.device();
        var params = new PageService.Params(
                device.id(),
                configuration.storage().folder(),
                DashboardParams.on(configuration.web().port(), device.zoneId()));
        try (var page = PageService.open(params, BrokerLinks.of(configuration.mqtt()))) {
            out.println("Plumbline: open " + page.address());
            out.flush();
            new CountDownLatch(1).await();
        }
    }
}

package org.plumbline.app.page;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.keep.Retention;
import org.plumbline.app.personal.AtTheDesk;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.section.StorageSection;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.command.Response;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Plan;
import org.plumbline.history.Batch;
import org.plumbline.history.History;
import org.plumbline.mqtt.collect.Collector;
import org.plumbline.mqtt.command.CommandCaller;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.web.Commands;
import org.plumbline.web.Dashboard;
import org.plumbline.web.DashboardParams;
import org.plumbline.web.account.Accounts;
import org.tinylog.Logger;

/// What one device tells, kept in a file and shown on a page.
public final class PageService implements AutoCloseable {

    /// A desk that is there answers within a second; she should not stare at a button for longer than this.
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(4);

    private final String device;
    private final History history;
    private final Retention retention;
    private final Accounts accounts;
    private final Dashboard page;
    private final Collector collector;
    private final LinkLoop collecting;
    private final LinkLoop asking;

    /// What is served, and where.
    ///
    /// @param device what the first account owns
    /// @param storage  where accounts and history are, and how long the history is kept
    /// @param desk    what lies at the desk of the device
    public record Params(String device, StorageSection storage, Plan plan, AtTheDesk desk, DashboardParams page) {}

    private PageService(Params params, BrokerLinks links) throws IOException {
        device = params.device();
        var storage = params.storage();
        history = History.open(storage.folder(), storage.historyUrl());
        history.damaged().ifPresent(aside -> Logger.warn("the history was damaged and moved to {}", aside));
        retention = Retention.start(history, storage.keepDays(), InstantSource.system());
        accounts = Accounts.open(storage.folder().resolve("accounts.db"));
        FirstAccount.ensure(accounts, device);
        var caller = new CommandCaller(device, new SecureRandom(), this::sensed);
        var household = new KeptHousehold(history, params.page().zone(), device, new Asking(caller), params.desk());
        page = Dashboard.open(
                params.page(), new Dashboard.Sources(household, accounts, params.plan(), InstantSource.system()));
        collector = new Collector(this::keep, history::missing);
        collecting = LinkLoop.start("collector", links.toBeTold(device), collector, LinkLoop.Pace.DEFAULT);
        asking = LinkLoop.start("caller", links.toAsk(device), caller, LinkLoop.Pace.DEFAULT);
    }

    /// Asks over the broker.
    private record Asking(CommandCaller caller) implements Commands {

        @Override
        public Optional<Response> ask(Wish wish) throws InterruptedException {
            return caller.ask(wish, LONGEST_ANSWER);
        }

        @Override
        public void watch() {
            caller.watch();
        }
    }

    private void sensed(String json) {
        page.showSensed(device, json);
    }

    /// Serves until it is closed, whether the broker answers or not.
    public static PageService open(Params params, BrokerLinks links) throws IOException {
        return new PageService(params, links);
    }

    /// Waits until nothing that is told from now on can be missed.
    ///
    /// @return whether that is so
    public boolean awaitListening(Duration longest) throws InterruptedException {
        return collector.awaitListening(longest);
    }

    /// Where the page is, with the token that lets one browser in.
    public URI address() {
        return page.address();
    }

    /// Keeps everything before the broker may forget it, then shows what is the present.
    private void keep(List<Message> messages) throws IOException {
        var events = new ArrayList<EventMessage>();
        var minutes = new ArrayList<MinuteMessage>();
        var days = new ArrayList<DayMessage>();
        for (var message : messages) {
            switch (message) {
                case EventMessage event -> events.add(event);
                case MinuteMessage minute -> minutes.add(minute);
                case DayMessage day -> days.add(day);
                case StateMessage _, HealthMessage _, InfoMessage _, AvailabilityMessage _ -> {}
            }
        }
        var batch = new Batch(events, minutes, days);
        if (!batch.isEmpty()) {
            history.ingest(batch);
        }
        messages.forEach(page::show);
    }

    @Override
    public void close() {
        asking.close();
        collecting.close();
        page.close();
        accounts.close();
        retention.close();
        history.close();
    }
}

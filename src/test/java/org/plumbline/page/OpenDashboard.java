package org.plumbline.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.app.page.KeptHousehold;
import org.plumbline.app.personal.AtTheDesk;
import org.plumbline.config.PlanFolder;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.core.engine.Wish;
import org.plumbline.history.History;
import org.plumbline.web.Commands;
import org.plumbline.web.Dashboard;
import org.plumbline.web.Dashboard.Sources;
import org.plumbline.web.DashboardParams;
import org.plumbline.web.access.AccessParams;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;
import org.plumbline.web.personal.PersonalSettings;
import org.plumbline.web.personal.TestSettings;

/// A real dashboard on a real history, for `anna`, whose clock stands still on a Tuesday afternoon.
record OpenDashboard(
        Dashboard dashboard, History history, Accounts accounts, TestSettings personal, List<Instant> marks)
        implements AutoCloseable {

    static OpenDashboard open(Path folder, List<Wish> asked) throws IOException {
        return open(folder, asked, AccessParams.DEMO);
    }

    static OpenDashboard open(Path folder, List<Wish> asked, AccessParams access) throws IOException {
        var history = History.open(folder.resolve("history.db"));
        var accounts = Accounts.open(folder.resolve("accounts.db"));
        accounts.add("anna", Role.WEARER);
        accounts.add("dr-lee", Role.CLINICIAN);
        accounts.give(SampleWeeks.DEVICE, "anna");
        var personal = new TestSettings();
        var marks = new ArrayList<Instant>();
        var household = new KeptHousehold(
                history, SampleWeeks.ZONE, SampleWeeks.DEVICE, new AskedCommands(asked), new TestDesk(personal, marks));
        var dashboard = Dashboard.open(
                DashboardParams.on(0, SampleWeeks.ZONE).with(access),
                new Sources(household, accounts, PlanFolder.packaged(), InstantSource.fixed(SampleWeeks.now())));
        return new OpenDashboard(dashboard, history, accounts, personal, marks);
    }

    /// A desk on this machine.
    private record TestDesk(PersonalSettings settings, List<Instant> marks) implements AtTheDesk {
        @Override
        public void handOverMarks(Predicate<Instant> diary) {
            marks.removeIf(diary);
        }
    }

    /// Lists what was asked for on the page; a desk that takes it on, but does not answer to a snooze.
    private record AskedCommands(List<Wish> asked) implements Commands {
        @Override
        public Optional<Response> ask(Wish wish) {
            asked.add(wish);
            return wish instanceof Wish.Snooze
                    ? Optional.empty()
                    : Optional.of(new Response("desk", "any", Verdict.ACCEPTED, ""));
        }

        /// Its sensors are what a test shows.
        @Override
        public void watch() {}
    }

    /// Eight weeks up to now; of some days the minutes, too.
    void fill() throws IOException {
        history.ingest(SampleWeeks.daysBefore());
        history.ingest(SampleWeeks.today());
        history.ingest(SampleWeeks.todaySoFar());
        for (int daysAgo : new int[] {4, 5, 6, 15}) {
            history.ingest(SampleWeeks.minutes(daysAgo));
        }
        dashboard.show(SampleWeeks.info());
        dashboard.show(SampleWeeks.health());
        dashboard.show(new AvailabilityMessage(SampleWeeks.DEVICE, true));
        dashboard.show(SampleWeeks.seated());
    }

    @Override
    public void close() {
        dashboard.close();
        accounts.close();
        history.close();
    }
}

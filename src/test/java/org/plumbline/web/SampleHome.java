package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.plumbline.config.PlanFolder;
import org.plumbline.web.access.AccessParams;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;
import org.plumbline.web.api.DayBook;
import org.plumbline.web.personal.PersonalSettings;
import org.plumbline.web.personal.TestSettings;

/// A dashboard for one wearer who knows [SampleDay]; her name is `anna`, and a link suffices to let her in.
///
/// @param commands what she asked for
record SampleHome(Dashboard dashboard, Accounts accounts, RecordingCommands commands) implements AutoCloseable {

    static final String OWNER = "anna";

    static SampleHome open(Path folder) throws IOException {
        return open(folder, DashboardParams.on(0, SampleDay.ZONE).with(AccessParams.DEMO));
    }

    static SampleHome open(Path folder, DashboardParams params) throws IOException {
        var accounts = Accounts.open(folder.resolve("accounts.db"));
        accounts.add(OWNER, Role.WEARER);
        accounts.give(SampleDay.DEVICE, OWNER);
        return with(accounts, params, InstantSource.fixed(SampleDay.at("12:00")));
    }

    static SampleHome with(Accounts accounts, DashboardParams params, InstantSource clock) throws IOException {
        var commands = new RecordingCommands();
        var household = new FixedHousehold(commands, new TestSettings());
        var sources = new Dashboard.Sources(household, accounts, PlanFolder.packaged(), clock);
        return new SampleHome(Dashboard.open(params, sources), accounts, commands);
    }

    @Override
    public void close() {
        dashboard.close();
        accounts.close();
    }

    /// Knows the same of every device, and passes every wish on to one list.
    private record FixedHousehold(Commands wishes, PersonalSettings settings) implements Household {

        @Override
        public DayBook book(String device) {
            return new FixedDayBook();
        }

        @Override
        public Commands commands(String device) {
            return wishes;
        }

        /// There is nothing to forget here: its days are the same for ever.
        @Override
        public void erase(String device) {}

        @Override
        public void handOverMarks(String device, Predicate<Instant> diary) {}

        @Override
        public PersonalSettings personal(String device) {
            return settings;
        }
    }
}

package org.plumbline.web.account;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.plumbline.sqlite.Schema;
import org.plumbline.sqlite.SqliteFile;

/// Accounts, the devices they own, and what was shared.
///
/// Safe for many threads.
public final class Accounts implements AutoCloseable {

    private static final Schema SCHEMA = new Schema("db/accounts", "3");

    private final SharedConnection connection;
    private final Jdbi database;
    private final Passwords passwords = new Passwords();

    private Accounts(SharedConnection connection) {
        this.connection = connection;
        this.database = Jdbi.create(connection);
    }

    /// Opens or creates the file.
    public static Accounts open(Path file) throws IOException {
        try {
            return new Accounts(
                    new SharedConnection(SqliteFile.open(file, SCHEMA).connections()));
        } catch (SQLException e) {
            throw new IOException(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /// Adds somebody, without a password yet.
    public void add(String name, Role role) {
        Account.checkName(name);
        change("insert into account (name, role) values (?, ?) on conflict (name) do nothing", name, role.name());
    }

    /// Removes somebody with all sessions, links and shares. What the devices told stays in the history.
    ///
    /// @return false if there was no such account
    public boolean remove(String name) {
        return change("delete from account where name = ?", name) > 0;
    }

    public Optional<Account> named(String name) {
        return database.withHandle(open -> open.createQuery(
                        "select name, role, password is not null as secured from account where name = ?")
                .bind(0, name)
                .map((row, _) -> account(row.getString(1), row.getString(2), row.getBoolean(3)))
                .findOne());
    }

    public List<Account> all() {
        return database.withHandle(open -> open.createQuery(
                        "select name, role, password is not null as secured from account order by name")
                .map((row, _) -> account(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list());
    }

    private static Account account(String name, String role, boolean secured) {
        return new Account(name, Role.valueOf(role), secured);
    }

    /// Lets an account own a device; whoever owned it before does not any more, and what was shared of it is not.
    public void give(String device, String owner) {
        database.useTransaction(open -> {
            open.execute("delete from device where name = ? and owner <> ?", device, owner);
            open.execute("insert into device (name, owner) values (?, ?) on conflict (name) do nothing", device, owner);
        });
    }

    /// Devices the account may see anything of: its own first.
    public List<String> devices(Account account) {
        return strings("""
                select name from (
                    select name, 0 as kind from device where owner = ?
                    union select device, 1 from share where clinician = ?)
                group by name order by min(kind), name
                """, account.name(), account.name());
    }

    public boolean owns(Account account, String device) {
        return !strings("select name from device where owner = ? and name = ?", account.name(), device)
                .isEmpty();
    }

    /// What of a device was shared with the account.
    public Set<Share> shared(Account account, String device) {
        var shares = EnumSet.noneOf(Share.class);
        strings("select what from share where clinician = ? and device = ?", account.name(), device)
                .forEach(what -> shares.add(Share.valueOf(what)));
        return shares;
    }

    /// Shares with a clinician.
    ///
    /// @return false if there is no clinician of that name
    public boolean share(String device, String clinician, Share what) {
        return change("""
                insert into share (device, clinician, what)
                select ?, name, ? from account where name = ? and role = 'CLINICIAN'
                on conflict do update set what = excluded.what
                """, device, what.name(), clinician) > 0;
    }

    public void unshare(String device, String clinician, Share what) {
        change("delete from share where device = ? and clinician = ? and what = ?", device, clinician, what.name());
    }

    /// What is shared of a device, and with whom.
    public List<Shared> sharesOf(String device) {
        return database.withHandle(open -> open.createQuery(
                        "select clinician, what from share where device = ? order by clinician, what")
                .bind(0, device)
                .map((row, _) -> new Shared(row.getString(1), Share.valueOf(row.getString(2))))
                .list());
    }

    /// One thing shared with one clinician.
    public record Shared(String clinician, Share what) {}

    /// Whether that is the password; takes the same time for a name nobody has.
    public boolean isPassword(String name, String password) {
        var kept = strings("select password from account where name = ? and password is not null", name);
        return passwords.matches(password, kept.isEmpty() ? null : kept.getFirst());
    }

    /// Sets a password; every session of the account ends.
    public void setPassword(String name, String password) {
        Passwords.check(password);
        var hash = passwords.hash(password);
        database.useTransaction(open -> {
            open.execute("update account set password = ? where name = ?", hash, name);
            open.execute("delete from session where account = ?", name);
            open.execute("delete from link where account = ?", name);
        });
    }

    /// Takes a password away, with every session: the next one is set through a link.
    public void forgetPassword(String name) {
        database.useTransaction(open -> {
            open.execute("update account set password = null where name = ?", name);
            open.execute("delete from session where account = ?", name);
        });
    }

    /// Gives an account another name, unless somebody has it.
    ///
    /// @return whether it has that name now
    public boolean rename(String name, String next) {
        Account.checkName(next);
        return change("update or ignore account set name = ? where name = ?", next, name) > 0;
    }

    /// Sessions of these accounts.
    public Sessions sessions(SessionParams params) {
        return new Sessions(database, params);
    }

    /// For what is private too and lives in the same file.
    public Jdbi database() {
        return database;
    }

    /// Lets go of the file.
    @Override
    public void close() {
        connection.close();
    }

    private List<String> strings(String query, Object... values) {
        return database.withHandle(open -> bound(open, query, values));
    }

    private static List<String> bound(Handle open, String query, Object... values) {
        var select = open.createQuery(query);
        for (int i = 0; i < values.length; i++) {
            select.bind(i, values[i]);
        }
        return select.mapTo(String.class).list();
    }

    private int change(String statement, Object... values) {
        return database.withHandle(open -> open.execute(statement, values));
    }
}

package org.plumbline.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// Knows by a secret who is signed in.
///
/// A session ends when it was not used for long, when it is old, and when the password changes. Its secret is
/// exchanged from time to time; the one before works a minute longer, for requests that were under way.
public final class Sessions {

    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Jdbi database;
    private final SessionParams params;

    Sessions(Jdbi database, SessionParams params) {
        this.database = database;
        this.params = params;
    }

    /// Somebody who is signed in.
    ///
    /// @param renewed the secret to use from now on; empty to go on with the one that was brought
    public record Session(Account account, Optional<Secret> renewed) {}

    /// A link that signs the account in, once.
    public Secret link(String account, Instant now) {
        var token = Secret.fresh();
        database.useHandle(open -> open.execute(
                "insert into link (token, account, ends) values (?, ?, ?)",
                token.hash(),
                account,
                now.plus(params.link()).getEpochSecond()));
        return token;
    }

    /// The account a link signs in. The link is void from now on.
    public Optional<String> redeem(Secret token, Instant now) {
        return database.withHandle(
                open -> open.createQuery("delete from link where token = ? and ends > ? returning account")
                        .bind(0, token.hash())
                        .bind(1, now.getEpochSecond())
                        .mapTo(String.class)
                        .findOne());
    }

    /// Whether a link was not used yet.
    public boolean isOpen(Secret token) {
        return database.withHandle(open -> open.createQuery("select 1 from link where token = ?")
                .bind(0, token.hash())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /// Signs the account in.
    public Secret begin(String account, Instant now) {
        var secret = Secret.fresh();
        long seconds = now.getEpochSecond();
        database.useTransaction(open -> {
            open.execute("delete from session where seen <= ? or begun <= ?", idleSince(now), oldest(now));
            open.execute(
                    "insert into session (id, account, begun, issued, seen) values (?, ?, ?, ?, ?)",
                    secret.hash(),
                    account,
                    seconds,
                    seconds,
                    seconds);
        });
        return secret;
    }

    /// Who that is; empty if nobody, or not any more.
    public Optional<Session> find(Secret secret, Instant now) {
        return row(secret, now).map(row -> new Session(row.account(), use(row, secret, now)));
    }

    /// Who that is, without this counting as use.
    public Optional<Account> peek(Secret secret, Instant now) {
        return row(secret, now).map(Row::account);
    }

    /// What a session is known by.
    private record Row(String id, Account account, long issued, long seen) {}

    private Optional<Row> row(Secret secret, Instant now) {
        return database.withHandle(open -> open.createQuery("""
                        select s.id, s.issued, s.seen, a.name, a.role, a.password is not null
                        from session s join account a on a.name = s.account
                        where (s.id = :hash or (s.previous = :hash and s.issued > :overlap))
                            and s.seen > :idle and s.begun > :oldest
                        """)
                .bind("hash", secret.hash())
                .bind("overlap", now.minus(OVERLAP).getEpochSecond())
                .bind("idle", idleSince(now))
                .bind("oldest", oldest(now))
                .map((found, _) -> new Row(
                        found.getString(1),
                        new Account(found.getString(4), Role.valueOf(found.getString(5)), found.getBoolean(6)),
                        found.getLong(2),
                        found.getLong(3)))
                .findOne());
    }

    /// Notes that the session is used, not each time, and exchanges its secret when that is due.
    private Optional<Secret> use(Row row, Secret secret, Instant now) {
        if (now.getEpochSecond() - row.issued() >= params.renewal().toSeconds()
                && row.id().equals(secret.hash())) {
            return renew(row, now);
        }
        if (now.getEpochSecond() - row.seen() >= params.idle().toSeconds() / 100) {
            database.useHandle(
                    open -> open.execute("update session set seen = ? where id = ?", now.getEpochSecond(), row.id()));
        }
        return Optional.empty();
    }

    /// Of two requests at once, one exchanges the secret; the other goes on with the old one for a minute.
    private Optional<Secret> renew(Row row, Instant now) {
        var next = Secret.fresh();
        int changed = database.withHandle(open -> open.execute(
                "update session set previous = id, id = ?, issued = ?, seen = ? where id = ?",
                next.hash(),
                now.getEpochSecond(),
                now.getEpochSecond(),
                row.id()));
        return changed > 0 ? Optional.of(next) : Optional.empty();
    }

    /// Signs out.
    public void end(Secret secret) {
        database.useHandle(
                open -> open.execute("delete from session where id = ? or previous = ?", secret.hash(), secret.hash()));
    }

    private long idleSince(Instant now) {
        return now.minus(params.idle()).getEpochSecond();
    }

    private long oldest(Instant now) {
        return now.minus(params.longest()).getEpochSecond();
    }
}

package org.plumbline.web.access;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import org.plumbline.web.account.Account;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Secret;
import org.plumbline.web.account.Sessions;

/// Knows who sent a request, by her session or by a one-time link.
public final class Guests {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final InstantSource clock;

    public Guests(Accounts accounts, AccessParams params, InstantSource clock) {
        this.accounts = accounts;
        this.sessions = accounts.sessions(params.sessions());
        this.cookie = new SessionCookie(params.door(), params.sessions().longest());
        this.clock = clock;
    }

    /// A link that lets the first account without a password in, once; empty where all have one.
    public Optional<Secret> link() {
        return accounts.all().stream()
                .filter(account -> !account.hasPassword())
                .findFirst()
                .map(account -> sessions.link(account.name(), clock.instant()));
    }

    /// Whether nobody has used it yet.
    public boolean isOpen(Secret link) {
        return sessions.isOpen(link);
    }

    /// Who sent it; a session that is due gets its new secret with the answer.
    Optional<Account> of(Context request) {
        return byLink(request).or(() -> bySession(request));
    }

    /// Who sent a request that goes on and on, by now.
    Optional<Account> stillHere(Context request) {
        return cookie.read(request).flatMap(secret -> sessions.peek(secret, clock.instant()));
    }

    private Optional<Account> bySession(Context request) {
        var found = cookie.read(request).flatMap(secret -> sessions.find(secret, clock.instant()));
        found.flatMap(Sessions.Session::renewed).ifPresent(secret -> cookie.write(request, secret));
        return found.map(Sessions.Session::account);
    }

    /// There is no redirect to an address without the token: a strict cookie would not be sent along with it
    /// when the link was clicked on another site. The page itself takes the void token out of the address.
    private Optional<Account> byLink(Context request) {
        return Optional.ofNullable(request.queryParam("token"))
                .filter(_ -> request.path().equals("/"))
                .flatMap(token -> sessions.redeem(new Secret(token), clock.instant()))
                .flatMap(accounts::named)
                .map(account -> letIn(request, account));
    }

    /// Begins a session, with the answer to this request.
    Account letIn(Context request, Account account) {
        cookie.write(request, sessions.begin(account.name(), clock.instant()));
        return account;
    }

    void letGo(Context request) {
        cookie.read(request).ifPresent(sessions::end);
        cookie.clear(request);
    }
}

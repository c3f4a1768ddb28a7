package org.plumbline.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.account.Account;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Passwords;
import org.plumbline.web.account.Role;

/// Signing in and out, and the password.
public final class Entrance {

    /// Hashes are worked out one at a time; more than these do not wait in line.
    private static final int MOST_WAITING = 8;

    private final Accounts accounts;
    private final Guests guests;
    private final AccessParams params;
    private final InstantSource clock;
    private final Attempts attempts = new Attempts();
    private final Semaphore line = new Semaphore(MOST_WAITING);

    public Entrance(Accounts accounts, Guests guests, AccessParams params, InstantSource clock) {
        this.accounts = accounts;
        this.guests = guests;
        this.params = params;
        this.clock = clock;
    }

    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/sign-in", this::signIn, Right.ANYBODY);
        routes.post("/api/v1/sign-out", guests::letGo, Right.SIGNED_IN);
        routes.get("/api/v1/me", this::me, Right.SIGNED_IN);
        routes.post("/api/v1/me/password", this::choosePassword, Right.SIGNED_IN);
    }

    /// @param name     as she chose it
    /// @param password hers
    record Credentials(@Nullable String name, @Nullable String password) {}

    private void signIn(Context request) {
        var brought = request.bodyAsClass(Credentials.class);
        var name = text("name", brought.name());
        var password = text("password", brought.password());
        if (isRight(request, name, password)) {
            accounts.named(name).ifPresent(account -> guests.letIn(request, account));
            request.status(HttpStatus.NO_CONTENT);
        }
    }

    /// @param name    a new one; null to keep it
    /// @param current null where there is none yet
    record Choice(
            @Nullable String name,
            @Nullable String current,
            @Nullable String next) {}

    private void choosePassword(Context request) {
        var choice = request.bodyAsClass(Choice.class);
        var account = Visit.of(request).who();
        var next = text("next", choice.next());
        var name = choice.name() == null ? account.name() : choice.name().strip();
        try {
            Passwords.check(next);
            Account.checkName(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        if (!account.hasPassword() || isRight(request, account.name(), text("current", choice.current()))) {
            change(request, account.name(), name, next);
        }
    }

    private void change(Context request, String before, String name, String next) {
        if (!before.equals(name) && !accounts.rename(before, name)) {
            throw new BadRequestResponse("name is \"" + name + "\"; somebody else has it");
        }
        accounts.setPassword(name, next);
        accounts.named(name).ifPresent(account -> guests.letIn(request, account));
        request.status(HttpStatus.NO_CONTENT);
    }

    /// Checks a password, or answers why it does not.
    private boolean isRight(Context request, String name, String password) {
        var visitor = params.door().visitor(request);
        var wait = attempts.begin(name, visitor, clock.instant());
        if (!wait.isZero()) {
            tooMany(request, wait);
        } else if (!line.tryAcquire()) {
            tooMany(request, Duration.ofSeconds(1));
        } else if (matches(name, password)) {
            attempts.succeeded(name, visitor);
            return true;
        } else {
            request.status(HttpStatus.FORBIDDEN).result("Name and password do not match.");
        }
        return false;
    }

    private boolean matches(String name, String password) {
        try {
            return accounts.isPassword(name, password);
        } finally {
            line.release();
        }
    }

    private static void tooMany(Context request, Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        request.status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", String.valueOf(seconds))
                .result("Too many attempts; try again in " + seconds + " s.");
    }

    /// Who she is and what she may see.
    ///
    /// @param secured  whether she has a password
    /// @param required whether she has to have one
    record Me(String name, Role role, boolean secured, boolean required, List<Seen> devices) {}

    /// @param own whether it is hers
    record Seen(String device, boolean own) {}

    private void me(Context request) {
        var account = Visit.of(request).who();
        var devices = accounts.devices(account).stream()
                .map(device -> new Seen(device, accounts.owns(account, device)))
                .toList();
        request.json(new Me(account.name(), account.role(), account.hasPassword(), !params.linkSuffices(), devices));
    }

    private static String text(String name, @Nullable String value) {
        if (value == null) {
            throw new BadRequestResponse(name + " is missing");
        }
        return value;
    }
}

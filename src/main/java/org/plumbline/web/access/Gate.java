package org.plumbline.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.account.Account;
import org.plumbline.web.account.Accounts;

/// Stands before every route: who asks, through which name, from which page, and whether she may.
public final class Gate {

    /// A page of another origin cannot send this without asking first, and is never told yes.
    private static final String OWN_REQUEST = "X-Plumbline";

    private static final String STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String ONLY_HTTPS_FROM_NOW_ON = "max-age=31536000";

    private static final Set<HandlerType> ONLY_READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final FrontDoor door;
    private final Guests guests;
    private final Permissions permissions;
    private final String signInPage;

    /// @param signInPage what a visitor without a session gets to see
    public Gate(Accounts accounts, AccessParams params, Guests guests, String signInPage) {
        this.door = params.door();
        this.guests = guests;
        this.permissions = new Permissions(accounts, params.linkSuffices());
        this.signInPage = signInPage;
    }

    /// Stands before every route, and before what is none.
    public void addTo(RoutesConfig routes) {
        routes.before(this::check);
        routes.beforeMatched(this::admit);
        routes.error(HttpStatus.NOT_FOUND, this::tellNobodyWhatThereIs);
    }

    /// Answers by itself, and ends the request, unless it comes the right way.
    private void check(Context request) {
        keepApart(request);
        if (!door.isOwnName(request)) {
            refuse(request, HttpStatus.MISDIRECTED_REQUEST, "This page answers to its own names only.");
        } else if (!door.isSafeWay(request)) {
            refuse(request, HttpStatus.FORBIDDEN, "Come by https, please.");
        } else if (!ONLY_READING.contains(request.method()) && !isFromOwnPage(request)) {
            refuse(request, HttpStatus.FORBIDDEN, "Send application/json with the header " + OWN_REQUEST + ": 1.");
        } else {
            new Visit(guests.of(request).orElse(null), null).attachTo(request);
        }
    }

    /// Whether a request that was let in, and goes on, would be let in again.
    public boolean stillAdmits(Context request) {
        return guests.stillHere(request)
                .map(account -> permissions.judge(account, request.routeRoles(), request.queryParam("device")))
                .filter(Permissions.Verdict::isFine)
                .isPresent();
    }

    private void keepApart(Context request) {
        request.header("Content-Security-Policy", STRICT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
        if (door.isSecure(request)) {
            request.header("Strict-Transport-Security", ONLY_HTTPS_FROM_NOW_ON);
        }
    }

    private void admit(Context request) {
        var account = Visit.of(request).signedIn();
        if (account.isPresent()) {
            judge(request, account.get());
        } else if (!request.routeRoles().contains(Right.ANYBODY)) {
            askToSignIn(request);
        }
    }

    private void tellNobodyWhatThereIs(Context request) {
        if (Visit.of(request).signedIn().isEmpty()) {
            askToSignIn(request);
        }
    }

    private void askToSignIn(Context request) {
        request.status(HttpStatus.UNAUTHORIZED).html(signInPage).skipRemainingHandlers();
    }

    private void judge(Context request, Account account) {
        var verdict = permissions.judge(account, request.routeRoles(), request.queryParam("device"));
        if (verdict.isFine()) {
            new Visit(account, verdict.device()).attachTo(request);
        } else {
            refuse(request, verdict.status(), verdict.why());
        }
    }

    private boolean isFromOwnPage(Context request) {
        var origin = request.header("Origin");
        return "1".equals(request.header(OWN_REQUEST))
                && isJson(request.contentType())
                && (origin == null || origin.equals(door.origin(request)));
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }

    private static void refuse(Context request, HttpStatus status, String why) {
        request.status(status).result(why).skipRemainingHandlers();
    }
}

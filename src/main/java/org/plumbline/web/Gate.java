package org.plumbline.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands before every route: who asks, through which name, and from which page.
final class Gate {

    /// Cookies do not tell ports apart; two dashboards on one machine must not sign each other out.
    private static final String SESSION = "plumbline-session-";

    /// A page of another origin cannot send this without asking first, and is never told yes.
    private static final String OWN_REQUEST = "X-Plumbline";

    private static final String STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<HandlerType> ONLY_READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final SignIn signIn;

    Gate(SignIn signIn) {
        this.signIn = signIn;
    }

    /// Answers by itself, and ends the request, unless all is as it must be.
    void check(Context request) {
        request.header("Content-Security-Policy", STRICT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
        if (!isOwnName(request)) {
            refuse(request, HttpStatus.MISDIRECTED_REQUEST, "This page answers to 127.0.0.1 and localhost only.");
        } else if (!letsIn(request) && !signIn.knows(request.cookie(cookieName(request)))) {
            request.status(HttpStatus.UNAUTHORIZED).html(Pages.SIGN_IN).skipRemainingHandlers();
        } else if (!ONLY_READING.contains(request.method()) && !isFromOwnPage(request)) {
            refuse(request, HttpStatus.FORBIDDEN, "Send application/json with the header " + OWN_REQUEST + ": 1.");
        }
    }

    /// A name that points here may belong to a stranger's site (DNS rebinding); the address does not.
    private static boolean isOwnName(Context request) {
        var host = Objects.requireNonNullElse(request.host(), "");
        var port = ":" + request.req().getLocalPort();
        return host.endsWith(port) && LOOPBACK.contains(host.substring(0, host.length() - port.length()));
    }

    /// Exchanges the one-time token for a session.
    ///
    /// There is no redirect to an address without the token: a strict cookie would not be sent along with it
    /// when the link was clicked on another site. The page itself takes the void token out of the address.
    private boolean letsIn(Context request) {
        var token = request.path().equals("/") ? request.queryParam("token") : null;
        var session = signIn.exchange(token);
        session.ifPresent(value -> request.cookie(sessionCookie(cookieName(request), value)));
        return session.isPresent();
    }

    /// Lives until the browser or the dashboard ends. Not `Secure`: loopback is plain HTTP.
    private static Cookie sessionCookie(String name, String session) {
        var cookie = new Cookie(name, session);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    private static boolean isFromOwnPage(Context request) {
        return "1".equals(request.header(OWN_REQUEST)) && isJson(request.contentType()) && isSameOrigin(request);
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }

    private static boolean isSameOrigin(Context request) {
        var origin = request.header("Origin");
        return origin == null || origin.equals("http://" + request.host());
    }

    private static String cookieName(Context request) {
        return SESSION + request.req().getLocalPort();
    }

    private static void refuse(Context request, HttpStatus status, String why) {
        request.status(status).result(why).skipRemainingHandlers();
    }
}

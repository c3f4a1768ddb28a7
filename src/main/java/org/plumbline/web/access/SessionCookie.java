package org.plumbline.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.web.account.Secret;

/// Where a browser keeps the secret of its session: out of reach of scripts and of other sites.
final class SessionCookie {

    /// Browsers take this name only over HTTPS, for this host alone.
    private static final String SECURE = "__Host-plumbline";

    /// Cookies do not tell ports apart; two dashboards on one machine must not sign each other out.
    private static final String PLAIN = "plumbline-session-";

    private final FrontDoor door;
    private final Duration longest;

    SessionCookie(FrontDoor door, Duration longest) {
        this.door = door;
        this.longest = longest;
    }

    Optional<Secret> read(Context request) {
        return Optional.ofNullable(request.cookie(name(request))).map(Secret::new);
    }

    void write(Context request, Secret session) {
        request.cookie(cookie(request, session.text(), Math.toIntExact(longest.toSeconds())));
    }

    void clear(Context request) {
        request.cookie(cookie(request, "", 0));
    }

    private Cookie cookie(Context request, String value, int maxAge) {
        var cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(door.isSecure(request));
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    private String name(Context request) {
        return door.isSecure(request) ? SECURE : PLAIN + request.req().getLocalPort();
    }
}

package org.plumbline.web.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Through which names and which way requests may come in.
///
/// @param host    address that is listened on. Default 127.0.0.1: this machine alone
/// @param names   beside those of loopback, such as `plumbline.local`: a name not listed may be a stranger's site
///                that points here (DNS rebinding)
/// @param proxy   address of the proxy that speaks HTTPS for this server; null without. Only what comes from there
///                is believed about who asked, and how
/// @param pem     certificate and key, to speak HTTPS here; null without
public record FrontDoor(
        String host,
        Set<String> names,
        @Nullable String proxy,
        @Nullable Pem pem) {

    /// This machine, and no other.
    public static final FrontDoor LOOPBACK = new FrontDoor("127.0.0.1", Set.of(), null, null);

    private static final Set<String> LOOPBACK_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<Integer> DEFAULT_PORTS = Set.of(80, 443);

    public FrontDoor {
        names = Set.copyOf(names);
        if (pem == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "host is " + host + "; without a certificate of its own, the page listens on loopback only");
        }
    }

    /// Whether the request came through the proxy, which says so.
    private boolean isForwarded(Context request) {
        return request.ip().equals(proxy) && request.header("X-Forwarded-Proto") != null;
    }

    /// Whether nobody on the way could read along, as far as this server can know.
    boolean isSecure(Context request) {
        return request.req().isSecure()
                || (isForwarded(request) && "https".equals(request.header("X-Forwarded-Proto")));
    }

    /// Plain HTTP is for this machine alone, and for what no proxy brought from elsewhere.
    boolean isSafeWay(Context request) {
        return isSecure(request) || (!isForwarded(request) && isLoopback(request.ip()));
    }

    boolean isOwnName(Context request) {
        var host = Objects.requireNonNullElse(request.host(), "");
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        var name = hasPort ? host.substring(0, colon) : host;
        return (LOOPBACK_NAMES.contains(name) || names.contains(name))
                && (isForwarded(request) || isOwnPort(hasPort ? host.substring(colon + 1) : "", request));
    }

    private static boolean isOwnPort(String port, Context request) {
        int own = request.req().getLocalPort();
        return port.isEmpty() ? DEFAULT_PORTS.contains(own) : port.equals(String.valueOf(own));
    }

    /// Scheme and host as the browser sees them.
    String origin(Context request) {
        return (isSecure(request) ? "https://" : "http://") + request.host();
    }

    /// Who asked: the address the proxy saw last, or the one that is connected.
    String visitor(Context request) {
        return Optional.ofNullable(request.header("X-Forwarded-For"))
                .filter(_ -> isForwarded(request))
                .map(seen -> seen.substring(seen.lastIndexOf(',') + 1).strip())
                .orElse(request.ip());
    }

    /// Files that make a server known.
    ///
    /// @param certificate its own, and those between it and one that browsers trust
    /// @param key         its private key, PKCS #8
    public record Pem(Path certificate, Path key) {}

    /// Whether an address reaches this machine only.
    public static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return address.equals("localhost");
        }
    }
}

package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Lets in whoever brings the one-time token, and knows her again by her session.
///
/// Both are 256 random bits, so there is nothing to guess and no need to slow guessing down.
final class SignIn {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<@Nullable String> token = new AtomicReference<>(secret());
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();

    /// The token that has not been used yet; empty once it was.
    Optional<String> token() {
        return Optional.ofNullable(token.get());
    }

    /// A new session for the token, which is void from now on; empty if that was not it.
    Optional<String> exchange(@Nullable String offered) {
        var unused = token.get();
        if (unused == null || offered == null || !same(unused, offered) || !token.compareAndSet(unused, null)) {
            return Optional.empty();
        }
        var session = secret();
        sessions.add(session);
        return Optional.of(session);
    }

    boolean knows(@Nullable String session) {
        return session != null && sessions.stream().anyMatch(known -> same(known, session));
    }

    /// Takes as long for a near miss as for a far one.
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(UTF_8), b.getBytes(UTF_8));
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.plumbline.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Passwords as argon2id hashes, worked out one at a time.
///
/// One takes 19 MiB and, on a small board, most of a second: many at once would take the board's memory away.
public final class Passwords {

    /// Longer phrases are better than stranger ones, so length is all that is asked for. Source: NIST SP 800-63B.
    static final int SHORTEST = 12;

    /// More would only be work for the one who checks it.
    static final int LONGEST = 128;

    /// Source: OWASP's first choice for argon2id, m = 19 MiB, t = 2, p = 1.
    private static final int MEMORY_KIB = 19 * 1024;

    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2id = Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore one = new Semaphore(1, true);

    /// Somebody's hash to compare with where there is none, so that names without an account take as long.
    private final String nobody = hash(Secret.fresh().text());

    /// Refuses what is too short or too long.
    public static void check(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException(
                    "the password has %d characters; allowed is %d to %d".formatted(length, SHORTEST, LONGEST));
        }
    }

    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        one.acquireUninterruptibly();
        try {
            return argon2id.hash(password.getBytes(UTF_8), salt).getResult();
        } finally {
            one.release();
        }
    }

    /// @param hash null for an account without a password: never matches, after the usual time
    boolean matches(String password, @Nullable String hash) {
        one.acquireUninterruptibly();
        try {
            var against = hash == null ? nobody : hash;
            return argon2id.check(password, against) && hash != null;
        } finally {
            one.release();
        }
    }
}

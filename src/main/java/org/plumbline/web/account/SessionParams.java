package org.plumbline.web.account;

import java.time.Duration;

/// How long somebody stays signed in.
///
/// @param idle    unused for so long, it ends. Default 7 days: she opens the page in the evening, not every one
/// @param longest it ends in any case. Default 30 days, as NIST SP 800-63B allows at its first level
/// @param renewal so old, a session's secret is exchanged for a new one. Default 1 day
/// @param link    how long a one-time link works. Default 24 h: set-up may be put off until the evening
public record SessionParams(Duration idle, Duration longest, Duration renewal, Duration link) {

    public static final SessionParams DEFAULT =
            new SessionParams(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(1), Duration.ofHours(24));

    public SessionParams {
        positive("renewal", renewal);
        positive("link", link);
        atLeast("idle", idle, renewal);
        atLeast("longest", longest, idle);
    }

    private static void positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be positive");
        }
    }

    private static void atLeast(String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least " + least);
        }
    }
}

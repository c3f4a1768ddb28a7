package org.plumbline.web.access;

import org.plumbline.web.account.SessionParams;

/// Who is let in, and how.
///
/// @param linkSuffices whether a one-time link lets in without a password ever being set: for a demo, where
///                     everything is made up. Default: no
public record AccessParams(FrontDoor door, SessionParams sessions, boolean linkSuffices) {

    public static final AccessParams DEFAULT = new AccessParams(FrontDoor.LOOPBACK, SessionParams.DEFAULT, false);

    /// For made-up data.
    public static final AccessParams DEMO = new AccessParams(FrontDoor.LOOPBACK, SessionParams.DEFAULT, true);

    public AccessParams with(FrontDoor other) {
        return new AccessParams(other, sessions, linkSuffices);
    }
}

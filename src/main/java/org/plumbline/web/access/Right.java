package org.plumbline.web.access;

import io.javalin.security.RouteRole;

/// Whom a route is for. The last three are about one device: the one the request names, or else the first of the
/// account.
public enum Right implements RouteRole {
    /// The sign-in itself, and what it is made of.
    ANYBODY,
    /// Whoever signed in: files of the page, her own account.
    SIGNED_IN,
    /// Days and figures: who owns the device, and whom she shared them with.
    DAYS,
    /// The diary, likewise.
    DIARY,
    /// Who owns the device, and nobody else.
    OWN;

    boolean isAboutDevice() {
        return this == DAYS || this == DIARY || this == OWN;
    }
}

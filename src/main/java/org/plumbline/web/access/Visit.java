package org.plumbline.web.access;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.account.Account;

/// Who asks, and about which device; the gate has found both to be in order.
///
/// @param account null for nobody
/// @param device  null where the route is not about one
public record Visit(@Nullable Account account, @Nullable String device) {

    private static final String KEY = "visit";

    void attachTo(Context request) {
        request.attribute(KEY, this);
    }

    /// Of a request that passed the gate.
    public static Visit of(Context request) {
        return Objects.requireNonNull(request.<Visit>attribute(KEY), "the gate comes first");
    }

    /// The account of whoever signed in.
    public Account who() {
        return Objects.requireNonNull(account, "this route is for whoever signed in");
    }

    Optional<Account> signedIn() {
        return Optional.ofNullable(account);
    }

    /// The device the request is about.
    public String about() {
        return Objects.requireNonNull(device, "this route is about a device");
    }
}

package org.plumbline.web.access;

import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.account.Account;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Share;

/// Who may do what with which device.
final class Permissions {

    private static final Verdict NO_PASSWORD = Verdict.no(HttpStatus.FORBIDDEN, "Choose a password first.");
    private static final Verdict NOT_SHARED = Verdict.no(HttpStatus.FORBIDDEN, "This was not shared with you.");

    /// The same for a device of somebody else and for one that does not exist.
    private static final Verdict NO_DEVICE = Verdict.no(HttpStatus.NOT_FOUND, "There is no such device here.");

    private final Accounts accounts;
    private final boolean linkSuffices;

    Permissions(Accounts accounts, boolean linkSuffices) {
        this.accounts = accounts;
        this.linkSuffices = linkSuffices;
    }

    /// @param rights that the route asks for
    /// @param named  the device the request names; null for the account's first
    Verdict judge(Account account, Set<? extends RouteRole> rights, @Nullable String named) {
        var needed = rights.stream()
                .map(Right.class::cast)
                .filter(Right::isAboutDevice)
                .toList();
        if (needed.isEmpty()) {
            return Verdict.FINE;
        }
        if (!account.hasPassword() && !linkSuffices) {
            return NO_PASSWORD;
        }
        var visible = accounts.devices(account);
        var device = named == null ? visible.stream().findFirst().orElse(null) : named;
        if (device == null || !visible.contains(device)) {
            return NO_DEVICE;
        }
        boolean may = accounts.owns(account, device)
                || shared(account, device).toList().containsAll(needed);
        return may ? Verdict.about(device) : NOT_SHARED;
    }

    private Stream<Right> shared(Account account, String device) {
        return accounts.shared(account, device).stream().map(Permissions::right);
    }

    private static Right right(Share share) {
        return switch (share) {
            case DAYS -> Right.DAYS;
            case DIARY -> Right.DIARY;
        };
    }

    /// Whether a request may go on.
    ///
    /// @param status 200 if it may
    /// @param why    else
    /// @param device it is about; null if about none
    record Verdict(HttpStatus status, String why, @Nullable String device) {

        static final Verdict FINE = new Verdict(HttpStatus.OK, "", null);

        static Verdict about(String device) {
            return new Verdict(HttpStatus.OK, "", device);
        }

        static Verdict no(HttpStatus status, String why) {
            return new Verdict(status, why, null);
        }

        boolean isFine() {
            return status == HttpStatus.OK;
        }
    }
}

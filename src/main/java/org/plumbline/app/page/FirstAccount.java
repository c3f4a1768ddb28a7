package org.plumbline.app.page;

import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;

/// The account there is before anybody signed in: whoever gets the first link chooses its name and password.
final class FirstAccount {

    private static final String NAME = "me";

    private FirstAccount() {}

    /// Adds it, with the device of this dashboard, unless there is any account.
    static void ensure(Accounts accounts, String device) {
        if (accounts.all().isEmpty()) {
            accounts.add(NAME, Role.WEARER);
            accounts.give(device, NAME);
        }
    }
}

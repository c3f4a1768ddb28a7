package org.plumbline.app.account;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.plumbline.config.Configuration;
import org.plumbline.config.section.WebSection;
import org.plumbline.web.account.Account;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;
import org.plumbline.web.account.SessionParams;
import org.plumbline.web.account.Share;

/// Adds accounts and takes them away, also while the dashboard runs. Nobody gets a password from here: each chooses
/// her own through a one-time link.
public record AccountDesk(Configuration configuration, InstantSource clock) {

    /// An account and what it owns.
    public record Line(Account account, List<String> devices) {}

    /// Every account, by name.
    public List<Line> list() throws IOException {
        return with(accounts -> accounts.all().stream()
                .map(account -> new Line(account, accounts.devices(account)))
                .toList());
    }

    /// Adds somebody.
    ///
    /// @param device that she owns from now on; empty for none
    /// @return the link through which she chooses her password
    public String add(String name, Role role, String device) throws IOException {
        return with(accounts -> {
            if (accounts.named(name).isPresent()) {
                throw new IllegalArgumentException("name is \"" + name + "\"; there is an account of that name");
            }
            accounts.add(name, role);
            if (!device.isEmpty()) {
                accounts.give(device, name);
            }
            return link(accounts, name);
        });
    }

    /// Takes a password away, with every session.
    ///
    /// @return the link through which the next one is chosen
    public String forgetPassword(String name) throws IOException {
        return with(accounts -> {
            require(accounts, name);
            accounts.forgetPassword(name);
            return link(accounts, name);
        });
    }

    /// Removes somebody with all sessions and shares; what the devices told stays.
    public void remove(String name) throws IOException {
        with(accounts -> {
            require(accounts, name);
            return accounts.remove(name);
        });
    }

    /// Shares what a device tells with a clinician.
    public void share(String device, String clinician, Share what) throws IOException {
        with(accounts -> {
            if (!accounts.share(device, clinician, what)) {
                throw new IllegalArgumentException("clinician is \"" + clinician + "\"; there is no such clinician");
            }
            return true;
        });
    }

    /// Ends that.
    public void unshare(String device, String clinician, Share what) throws IOException {
        with(accounts -> {
            accounts.unshare(device, clinician, what);
            return true;
        });
    }

    private static void require(Accounts accounts, String name) {
        if (accounts.named(name).isEmpty()) {
            throw new IllegalArgumentException("name is \"" + name + "\"; there is no account of that name");
        }
    }

    private String link(Accounts accounts, String name) {
        var token = accounts.sessions(SessionParams.DEFAULT).link(name, clock.instant());
        return "%s/?token=%s".formatted(origin(configuration.web()), token.text());
    }

    private static String origin(WebSection web) {
        var own = web.host().equals("0.0.0.0") || web.host().equals("::") ? "localhost" : web.host();
        var host = web.names().stream().sorted().findFirst().orElse(own);
        return web.proxy().isEmpty()
                ? "%s://%s:%d".formatted(web.certificate().isEmpty() ? "http" : "https", host, web.port())
                : "https://" + host;
    }

    private <T> T with(Function<Accounts, T> use) throws IOException {
        try (var accounts = Accounts.open(configuration.storage().folder().resolve("accounts.db"))) {
            return use.apply(accounts);
        }
    }
}

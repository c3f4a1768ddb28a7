package org.plumbline.cli.account;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.account.AccountDesk;
import org.plumbline.cli.Usage;
import org.plumbline.cli.option.ConfigurationOption;
import org.plumbline.web.account.Role;
import org.plumbline.web.account.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says who may sign in to the page, also while it runs.
@Command(name = "account", description = "Say who may sign in to the page, also while it runs.")
public final class AccountCommand implements Runnable {

    private static final String NAME = "NAME";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Usage.commandLine(spec), "list, add, password, remove, share or unshare is missing");
    }

    @Command(name = "list", description = "List the accounts, and what each may see.")
    int list(@Mixin ConfigurationOption configuration) throws Exception {
        for (var line : desk(configuration).list()) {
            var account = line.account();
            out().printf(
                            "%s\t%s\t%s\t%s%n",
                            account.name(),
                            account.role().name().toLowerCase(Locale.ROOT),
                            account.hasPassword() ? "has a password" : "has no password yet",
                            String.join(", ", line.devices()));
        }
        return ExitCode.OK;
    }

    @Command(name = "add", description = "Add somebody, and print the link through which she chooses her password.")
    int add(
            @Mixin ConfigurationOption configuration,
            @Parameters(paramLabel = NAME) String name,
            @Option(names = "--clinician", description = "Sees only what is shared with it.") boolean clinician,
            @Option(names = "--device", paramLabel = "ID", description = "The device that is hers from now on.")
                    @Nullable String device)
            throws Exception {
        var role = clinician ? Role.CLINICIAN : Role.WEARER;
        return said(() -> link(desk(configuration).add(name, role, device == null ? "" : device)));
    }

    @Command(
            name = "password",
            description = "Take a password away, and print the link through which the next one is chosen.")
    int password(@Mixin ConfigurationOption configuration, @Parameters(paramLabel = NAME) String name)
            throws Exception {
        return said(() -> link(desk(configuration).forgetPassword(name)));
    }

    @Command(name = "remove", description = "Remove an account; what the devices told stays.")
    int remove(@Mixin ConfigurationOption configuration, @Parameters(paramLabel = NAME) String name) throws Exception {
        return said(() -> {
            desk(configuration).remove(name);
            return name + " is removed";
        });
    }

    @Command(name = "share", description = "Share what a device tells with a clinician.")
    int share(
            @Mixin ConfigurationOption configuration,
            @Parameters(paramLabel = "DEVICE") String device,
            @Parameters(paramLabel = "CLINICIAN") String clinician,
            @Parameters(paramLabel = "WHAT", description = "days or diary") Share what)
            throws Exception {
        return said(() -> {
            desk(configuration).share(device, clinician, what);
            return "shared";
        });
    }

    @Command(name = "unshare", description = "End that.")
    int unshare(
            @Mixin ConfigurationOption configuration,
            @Parameters(paramLabel = "DEVICE") String device,
            @Parameters(paramLabel = "CLINICIAN") String clinician,
            @Parameters(paramLabel = "WHAT", description = "days or diary") Share what)
            throws Exception {
        return said(() -> {
            desk(configuration).unshare(device, clinician, what);
            return "not shared any more";
        });
    }

    private static AccountDesk desk(ConfigurationOption configuration) throws Exception {
        return new AccountDesk(configuration.read(), InstantSource.system());
    }

    private static String link(String address) {
        return "Open this once, within 24 hours, and choose a password: " + address;
    }

    /// A name that is not allowed is an error of usage.
    private int said(Callable<String> work) throws Exception {
        try {
            out().println(work.call());
            return ExitCode.OK;
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(Usage.commandLine(spec), refused.getMessage(), refused);
        }
    }

    private PrintWriter out() {
        return Usage.commandLine(spec).getOut();
    }
}

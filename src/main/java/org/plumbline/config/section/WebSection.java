package org.plumbline.config.section;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.core.check.Allowed;

/// The page.
///
/// @param host        address that is listened on
/// @param port        0 for any free one
/// @param names       it may be called by, beside those of this machine itself
/// @param certificate PEM file, to speak HTTPS; empty for none
/// @param key         PEM file of the certificate's private key
/// @param proxy       address of the proxy that speaks HTTPS for the page; empty for none
/// @param metricsTokenFile holds what a scraper of `/metrics` brings; empty for no such page
public record WebSection(
        String host,
        int port,
        List<String> names,
        String certificate,
        String key,
        String proxy,
        String metricsTokenFile) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,252}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f.:]+");

    public WebSection {
        names = List.copyOf(names);
        Allowed.range("port", port, 0, 65_535);
        Allowed.check(
                names.stream().allMatch(name -> NAME.matcher(name).matches()),
                "names",
                names,
                "names of a-z, 0-9, - and .");
        Allowed.check(
                proxy.isEmpty() || ADDRESS.matcher(proxy).matches(),
                "proxy",
                proxy,
                "the address of the proxy, or \"\"");
        Allowed.check(
                certificate.isEmpty() == key.isEmpty(),
                "key",
                key,
                "a file where there is a certificate, and only then");
        Allowed.check(
                !certificate.isEmpty() || host.equals("127.0.0.1") || host.equals("::1"),
                "host",
                host,
                "127.0.0.1 or ::1 where there is no certificate");
    }

    public Optional<Path> certificatePath() {
        return path(certificate);
    }

    public Optional<Path> metricsTokenPath() {
        return path(metricsTokenFile);
    }

    private static Optional<Path> path(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
    }
}

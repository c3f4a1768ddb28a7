package org.plumbline.config.section;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.check.Allowed;

/// The page.
///
/// @param host        address that is listened on
/// @param port        0 for any free one
/// @param names       it may be called by, beside those of this machine itself
/// @param certificate PEM file, to speak HTTPS; empty for none
/// @param key         PEM file of the certificate's private key
/// @param proxy       address of the proxy that speaks HTTPS for the page; empty for none
public record WebSection(
        String host, int port, List<String> names, String certificate, String key, String proxy) {

    public WebSection {
        names = List.copyOf(names);
        Allowed.range("port", port, 0, 65_535);
        Allowed.check(
                certificate.isEmpty() == key.isEmpty(), "key", key, "a file where there is a certificate, and only then");
        Allowed.check(
                !certificate.isEmpty() || host.equals("127.0.0.1") || host.equals("::1"),
                "host",
                host,
                "127.0.0.1 or ::1 where there is no certificate");
    }

    public Optional<Path> certificatePath() {
        return certificate.isEmpty() ? Optional.empty() : Optional.of(Path.of(certificate));
    }
}

package org.plumbline.config.section;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.core.check.Allowed;

/// The broker, and how to log in.
///
/// @param url          mqtt://host:port, or mqtts://host:port with TLS
/// @param user         empty for nobody
/// @param passwordFile holds the password in its first line; empty for none
/// @param caFile       certificate of whoever signed the broker's; empty for those that Java trusts
/// @param certFile     certificate to log in with; empty for none
/// @param keyFile      its private key
/// @param homeAssistant prefix of Home Assistant's own topics; empty where it is not to find this device
public record MqttSection(
        URI url,
        String user,
        String passwordFile,
        String caFile,
        String certFile,
        String keyFile,
        String homeAssistant) {

    private static final Pattern PREFIX = Pattern.compile("(?!/)[A-Za-z0-9_/-]{0,64}(?<!/)");
    private static final String PLAIN = "mqtt";
    private static final String TLS = "mqtts";

    public MqttSection {
        Allowed.check(isBroker(url), "url", url, "mqtt://host:port or mqtts://host:port");
        Allowed.check(
                passwordFile.isEmpty() || !user.isEmpty(),
                "passwordFile",
                passwordFile,
                "a file where there is a user");
        Allowed.check(caFile.isEmpty() || isTls(url), "caFile", caFile, "a file where the url is mqtts://");
        Allowed.check(certFile.isEmpty() || isTls(url), "certFile", certFile, "a file where the url is mqtts://");
        Allowed.check(keyFile.isEmpty() == certFile.isEmpty(), "keyFile", keyFile, "a file where there is a certFile");
        Allowed.check(
                PREFIX.matcher(homeAssistant).matches(),
                "homeAssistant",
                homeAssistant,
                "up to 64 letters, digits, -, _ and /, or \"\" for none");
    }

    /// The same account at another broker; what is for an encrypted connection is left out of a plain one.
    public MqttSection at(URI other) {
        return isTls(other)
                ? new MqttSection(other, user, passwordFile, caFile, certFile, keyFile, homeAssistant)
                : new MqttSection(other, user, passwordFile, "", "", "", homeAssistant);
    }

    public boolean tls() {
        return isTls(url);
    }

    public Optional<String> homeAssistantPrefix() {
        return homeAssistant.isEmpty() ? Optional.empty() : Optional.of(homeAssistant);
    }

    public Optional<Path> passwordPath() {
        return path(passwordFile);
    }

    public Optional<Path> caPath() {
        return path(caFile);
    }

    public Optional<Path> certPath() {
        return path(certFile);
    }

    public Optional<Path> keyPath() {
        return path(keyFile);
    }

    private static Optional<Path> path(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
    }

    private static boolean isBroker(URI url) {
        return (PLAIN.equals(url.getScheme()) || isTls(url))
                && url.getHost() != null
                && url.getPort() >= 1
                && url.getPort() <= 65_535
                && url.getRawUserInfo() == null
                && url.getRawPath().isEmpty();
    }

    private static boolean isTls(URI url) {
        return TLS.equals(url.getScheme());
    }
}

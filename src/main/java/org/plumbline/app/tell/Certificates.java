package org.plumbline.app.tell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Whose brokers are trusted.
final class Certificates {

    private Certificates() {}

    /// Trusts what the authority in the PEM file signed; without a file, what Java trusts.
    static SSLContext trusting(Optional<Path> authority) throws IOException {
        try {
            if (authority.isEmpty()) {
                return SSLContext.getDefault();
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(storeOf(authority.get()));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    "%s: no certificate that can be trusted: %s"
                            .formatted(authority.map(Path::toString).orElse("Java"), e.getMessage()),
                    e);
        }
    }

    private static KeyStore storeOf(Path pem) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var input = Files.newInputStream(pem)) {
            int number = 0;
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(input)) {
                store.setCertificateEntry("authority-" + number++, certificate);
            }
        }
        return store;
    }
}

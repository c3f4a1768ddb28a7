package org.plumbline.app.tell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.section.MqttSection;

/// Whose brokers are trusted, and with which certificate this program logs in.
final class Certificates {

    /// Keys live in memory only, in a store that wants a password.
    private static final char[] NO_PASSWORD = new char[0];

    private Certificates() {}

    /// Trusts what the configured authority signed, or what Java trusts; shows the configured certificate, or none.
    static SSLContext of(MqttSection mqtt) throws IOException {
        var context = context();
        try {
            context.init(own(mqtt), trusted(mqtt.caPath()), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS: " + e.getMessage(), e);
        }
    }

    private static SSLContext context() throws IOException {
        try {
            return SSLContext.getInstance("TLS");
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS: " + e.getMessage(), e);
        }
    }

    /// Null for what Java trusts.
    private static TrustManager @Nullable [] trusted(Optional<Path> authority)
            throws IOException, GeneralSecurityException {
        if (authority.isEmpty()) {
            return null;
        }
        var store = emptyStore();
        int number = 0;
        for (var certificate : certificates(authority.get())) {
            store.setCertificateEntry("authority-" + number++, certificate);
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust.getTrustManagers();
    }

    /// Null for none.
    private static KeyManager @Nullable [] own(MqttSection mqtt) throws IOException, GeneralSecurityException {
        var certificate = mqtt.certPath();
        var key = mqtt.keyPath();
        if (certificate.isEmpty() || key.isEmpty()) {
            return null;
        }
        var chain = certificates(certificate.get()).toArray(Certificate[]::new);
        var store = emptyStore();
        store.setKeyEntry("own", key(key.get(), chain[0].getPublicKey().getAlgorithm()), NO_PASSWORD, chain);
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        return keys.getKeyManagers();
    }

    private static Collection<? extends Certificate> certificates(Path pem) throws IOException {
        try (var input = Files.newInputStream(pem)) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(input);
            if (found.isEmpty()) {
                throw new IOException(pem + ": no certificate in it");
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw new IOException("%s: no certificate in PEM: %s".formatted(pem, e.getMessage()), e);
        }
    }

    private static PrivateKey key(Path pem, String algorithm) throws IOException {
        var base64 = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
            return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("%s: no %s key in PEM (PKCS #8)".formatted(pem, algorithm), e);
        }
    }

    private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        return store;
    }
}

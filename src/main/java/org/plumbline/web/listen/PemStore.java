package org.plumbline.web.listen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.plumbline.web.access.FrontDoor.Pem;

/// A certificate and its key, as the files of the usual tools have them.
final class PemStore {

    private static final List<String> KINDS = List.of("EC", "RSA", "Ed25519");
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private PemStore() {}

    /// Reads both.
    ///
    /// @throws IOException if either is not what it should be; it names the file
    static KeyStore read(Pem pem) throws IOException {
        var chain = certificates(pem.certificate());
        var key = key(pem.key());
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("page", key, new char[0], chain);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IOException(pem.certificate() + " and " + pem.key() + " do not go together", e);
        }
    }

    private static Certificate[] certificates(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(input);
            if (found.isEmpty()) {
                throw new IOException(file + " holds no certificate; PEM is what is read");
            }
            return found.toArray(Certificate[]::new);
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " holds no certificate; PEM is what is read", e);
        }
    }

    private static PrivateKey key(Path file) throws IOException {
        var text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " holds no private key; PKCS #8, \"" + BEGIN + "\", is what is read");
        }
        var bytes = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
        for (var kind : KINDS) {
            var key = ofKind(kind, bytes);
            if (key.isPresent()) {
                return key.get();
            }
        }
        throw new IOException(file + " holds a key of another kind; allowed are " + KINDS);
    }

    private static Optional<PrivateKey> ofKind(String kind, byte[] bytes) {
        try {
            return Optional.of(KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (InvalidKeySpecException _) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + kind, e);
        }
    }
}

package org.plumbline.web.listen;

import java.io.IOException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.access.FrontDoor;

/// One address and port that is listened on.
public final class Listener {

    private final FrontDoor door;
    private final int port;
    private final SslContextFactory.@Nullable Server tls;
    private @Nullable ServerConnector connector;

    private Listener(FrontDoor door, int port, SslContextFactory.@Nullable Server tls) {
        this.door = door;
        this.port = port;
        this.tls = tls;
    }

    /// Reads the certificate, if there is one.
    public static Listener of(FrontDoor door, int port) throws IOException {
        var pem = door.pem();
        return new Listener(door, port, pem == null ? null : tls(pem));
    }

    private static SslContextFactory.Server tls(FrontDoor.Pem pem) throws IOException {
        var factory = new SslContextFactory.Server();
        factory.setKeyStore(PemStore.read(pem));
        factory.setKeyStorePassword("");
        factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        return factory;
    }

    /// What the server is to listen with.
    public ServerConnector connect(Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        var made = tls == null
                ? new ServerConnector(server, new HttpConnectionFactory(http))
                : new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"), secured(http));
        made.setHost(door.host());
        made.setPort(port);
        connector = made;
        return made;
    }

    /// Which names are own is for the gate to say.
    private static HttpConnectionFactory secured(HttpConfiguration http) {
        var secured = new HttpConfiguration(http);
        var customizer = new SecureRequestCustomizer();
        customizer.setSniHostCheck(false);
        secured.addCustomizer(customizer);
        return new HttpConnectionFactory(secured);
    }

    /// The scheme, host and port of this server; the host by its first own name where it has one.
    public String origin() {
        var names = door.names().stream().sorted().findFirst();
        var scheme = tls == null ? "http://" : "https://";
        return scheme + names.orElse(isEveryAddress() ? "localhost" : door.host()) + ":" + localPort();
    }

    private boolean isEveryAddress() {
        return door.host().equals("0.0.0.0") || door.host().equals("::");
    }

    private int localPort() {
        return connector == null ? port : connector.getLocalPort();
    }
}

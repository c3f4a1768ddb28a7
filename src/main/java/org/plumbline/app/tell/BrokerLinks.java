package org.plumbline.app.tell;

import java.io.IOException;
import java.time.Duration;
import org.plumbline.config.section.MqttSection;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.paho.Broker;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.Login;
import org.plumbline.mqtt.paho.PahoLink;
import org.plumbline.mqtt.publish.DeviceSession;

/// Makes links to one broker.
public record BrokerLinks(Broker broker) {

    /// How long the broker keeps what is told while the page's server is away. Default 7 days: a holiday.
    private static final Duration KEPT_FOR_THE_PAGE = Duration.ofDays(7);

    /// The configured broker.
    ///
    /// @throws IOException if the password or a certificate cannot be read
    public static BrokerLinks of(MqttSection mqtt) throws IOException {
        var file = mqtt.passwordPath();
        return of(mqtt, file.isPresent() ? SecretFile.firstLine(file.get(), "the password") : "");
    }

    /// The configured broker, with a password that lies in no file yet.
    ///
    /// @throws IOException if a certificate cannot be read
    public static BrokerLinks of(MqttSection mqtt, String password) throws IOException {
        var url = mqtt.url();
        var login = mqtt.user().isEmpty() ? null : new Login(mqtt.user(), password);
        return new BrokerLinks(
                new Broker(url.getHost(), url.getPort(), login, mqtt.tls() ? Certificates.of(mqtt) : null));
    }

    /// Links for a device that tells.
    public MqttLink.Opener toTell(String device) {
        var params = LinkParams.sender("plumbline-" + device, DeviceSession.will(device));
        return () -> PahoLink.open(broker, params);
    }

    /// Links for a page that asks.
    public MqttLink.Opener toAsk(String device) {
        var params = LinkParams.visitor("plumbline-ask-" + device);
        return () -> PahoLink.open(broker, params);
    }

    /// Links to see whether the broker lets somebody in, while the device may be connected as well.
    public MqttLink.Opener toTry(String device) {
        var params = LinkParams.visitor("plumbline-try-" + device);
        return () -> PahoLink.open(broker, params);
    }

    /// Links for a device that hears its wireless sensors: what comes while it is away tells nothing of now.
    public MqttLink.Opener toHear(String device) {
        var params = LinkParams.visitor("plumbline-hear-" + device);
        return () -> PahoLink.open(broker, params);
    }

    /// Links for a page that is told.
    public MqttLink.Opener toBeTold(String device) {
        var params = LinkParams.receiver("plumbline-page-" + device, KEPT_FOR_THE_PAGE);
        return () -> PahoLink.open(broker, params);
    }
}

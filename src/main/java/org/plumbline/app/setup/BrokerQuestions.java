package org.plumbline.app.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.plumbline.app.doctor.BrokerExam;
import org.plumbline.app.doctor.Finding;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.app.tell.SecretFile;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.SettingsText;
import org.plumbline.config.section.MqttSection;

/// Where the broker is, and how one of the services logs in there.
///
/// @param talk     asks
/// @param unit     the service
/// @param password where its password lies, for root alone
record BrokerQuestions(Dialogue talk, String unit, Path password) {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// What was answered.
    ///
    /// @param password as the file has to hold it; empty for none
    record Answer(Draft draft, String password) {}

    /// Asks for the broker and for the log-in.
    Answer ask(Draft draft, String user) throws IOException, InterruptedException {
        var answer = login(authority(broker(draft)), user);
        return talk.accepts(List.of(tried(answer))) ? answer : ask(answer.draft(), user);
    }

    /// Asks for the log-in at a broker that is known already.
    Answer ask(Draft draft, MqttSection broker, String user)
            throws IOException, InterruptedException, ConfigurationException {
        var there = at(draft, broker.url().toString());
        var known = broker.tls() ? there.with("mqtt.ca_file", broker.caFile()) : there;
        var answer = login(known, user);
        return talk.accepts(List.of(tried(answer))) ? answer : ask(answer.draft(), broker, user);
    }

    private Draft broker(Draft draft) throws IOException, InterruptedException {
        return talk.ask(
                "The broker, mqtt://host:port, or mqtts://host:port with TLS",
                draft.configuration().mqtt().url().toString(),
                answer -> at(draft, answer));
    }

    /// What is for an encrypted connection does not go with a plain one.
    private static Draft at(Draft draft, String url) throws ConfigurationException {
        var mqtt = draft.configuration().mqtt();
        SettingsText text = draft.text().with("mqtt.url", url);
        if (!url.startsWith("mqtts:")) {
            text = mqtt.caFile().isEmpty() ? text : text.with("mqtt.ca_file", "");
            text = mqtt.certFile().isEmpty()
                    ? text
                    : text.with("mqtt.cert_file", "").with("mqtt.key_file", "");
        }
        return Draft.of(text);
    }

    private Draft authority(Draft draft) throws IOException, InterruptedException {
        return !draft.configuration().mqtt().tls()
                ? draft
                : talk.askOrNone(
                        "PEM file of whoever signed its certificate",
                        draft.configuration().mqtt().caFile(),
                        answer -> draft.with("mqtt.ca_file", answer));
    }

    private Answer login(Draft draft, String user) throws IOException, InterruptedException {
        var before = draft.configuration().mqtt().user();
        var named = talk.askOrNone(
                "Who logs in there for %s".formatted(unit),
                before.isEmpty() ? user : before,
                answer -> Draft.of(draft.text().with("mqtt.user", answer).with("mqtt.password_file", "")));
        if (named.configuration().mqtt().user().isEmpty()) {
            return new Answer(named, "");
        }
        var secret = secret();
        return new Answer(secret.isEmpty() ? named : withPassword(named), secret);
    }

    /// systemd shows the service its password there.
    private Draft withPassword(Draft draft) {
        var path = "/run/credentials/%s.service/%s".formatted(unit, "mqtt-password");
        try {
            return draft.with("mqtt.password_file", path);
        } catch (ConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String secret() throws IOException, InterruptedException {
        var kept =
                Files.exists(password) && Files.size(password) > 0 ? SecretFile.firstLine(password, "a password") : "";
        var answer = talk.console()
                .askSecret(kept.isEmpty() ? "Password, not shown: " : "Password, not shown [the one that is kept]: ");
        return answer.isEmpty() ? kept : answer;
    }

    private Finding tried(Answer answer) throws InterruptedException {
        var configuration = answer.draft().configuration();
        try {
            return new BrokerExam(configuration.device().id(), PATIENCE)
                    .of(BrokerLinks.of(configuration.mqtt(), answer.password()));
        } catch (IOException e) {
            return Finding.fail("mqtt", String.valueOf(e.getMessage()));
        }
    }
}

package org.plumbline.app.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.app.personal.DeskFolder;
import org.plumbline.config.Configuration;
import org.plumbline.contract.Channel;
import org.plumbline.history.History;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.diary.DeskMarks;
import org.plumbline.web.diary.Diary;

/// Erases all that is kept of the configured device on this machine and at the broker, while neither service runs.
///
/// @param broker links to it, without a last will
public record Erasing(Configuration configuration, MqttLink.Opener broker) {

    private static final Duration LONGEST_CONFIRMATION = Duration.ofSeconds(10);

    /// What waits to be told, what a restart goes on with, what she told of herself, and copies the service made.
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(outbox\\.db|engine(-safe)?\\.json|personal\\.json).*|history\\.db\\.(damaged|replaced)-.*");

    private static final Pattern ANYTHING = Pattern.compile(".*");

    /// Erases, and says of each thing that it is gone.
    public List<String> all() throws IOException, InterruptedException {
        var gone = new ArrayList<String>();
        gone.addAll(files());
        gone.addAll(rows());
        gone.addAll(retained());
        return gone;
    }

    private String device() {
        return configuration.device().id();
    }

    private Path folder() {
        return configuration.storage().folder();
    }

    private List<String> files() throws IOException {
        var gone = new ArrayList<String>();
        var hers = configuration.storage().personal();
        var places = new TreeSet<>(List.of(folder(), hers));
        for (var place : places) {
            gone.addAll(emptied(place, LEFT_BEHIND));
        }
        gone.addAll(emptied(hers.resolve(DeskFolder.MARKS), ANYTHING));
        return gone;
    }

    private static List<String> emptied(Path place, Pattern names) throws IOException {
        var gone = new ArrayList<String>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.list(place)) {
                for (var file : files.sorted().toList()) {
                    if (names.matcher(file.getFileName().toString()).matches()) {
                        Files.delete(file);
                        gone.add("file " + file);
                    }
                }
            }
        }
        return gone;
    }

    private List<String> rows() throws IOException {
        var gone = new ArrayList<String>();
        var url = configuration.storage().historyUrl();
        if (!url.isEmpty() || Files.exists(folder().resolve(History.FILE))) {
            try (var history = History.open(folder(), url)) {
                history.erase(device());
            }
            gone.add("history of " + device());
        }
        var accounts = folder().resolve("accounts.db");
        if (Files.exists(accounts)) {
            try (var open = Accounts.open(accounts)) {
                new Diary(open.database(), DeskMarks.NONE).erase(device());
            }
            gone.add("diary of " + device());
        }
        return gone;
    }

    /// An empty message in its place takes a retained one away.
    private List<String> retained() throws IOException, InterruptedException {
        var topics = new ArrayList<>(Arrays.stream(Channel.values())
                .filter(Channel::retained)
                .map(channel -> channel.topic(device()))
                .toList());
        configuration
                .mqtt()
                .homeAssistantPrefix()
                .ifPresent(prefix -> topics.add("%s/device/%s/config".formatted(prefix, device())));
        try (var link = broker.open()) {
            for (var topic : topics) {
                link.publish(new Outgoing(topic, "", 1, true)).get(LONGEST_CONFIRMATION.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (LinkException | ExecutionException | TimeoutException e) {
            throw new IOException(
                    "the rest is erased, but the broker still has what it retained: " + e.getMessage(), e);
        }
        return topics.stream().map(topic -> "retained at the broker: " + topic).toList();
    }
}

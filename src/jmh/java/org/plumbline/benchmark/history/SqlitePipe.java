package org.plumbline.benchmark.history;


import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.mqtt.fixture.Mosquitto;

/// The simple way that the history is held against: `mosquitto_sub` piped into `sqlite3`, a row for each line, in one
/// transaction that need not survive a power cut.
///
/// @param events after so many it ends
record SqlitePipe(int port, Path file, int events) {

    /// Has the broker keep what comes from now on.
    void subscribe() throws IOException, InterruptedException {
        await(List.of(new ProcessBuilder(subscriber("-E")).inheritIO().start()));
    }

    List<Process> start() throws IOException {
        var receive = new ProcessBuilder(subscriber("-C", String.valueOf(events)));
        var store = new ProcessBuilder(
                        "sqlite3",
                        file.toString(),
                        "-cmd",
                        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE message (json TEXT)",
                        "-cmd",
                        ".mode ascii",
                        "-cmd",
                        ".separator \"\\037\" \"\\n\"",
                        ".import /dev/stdin message")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return ProcessBuilder.startPipeline(List.of(receive, store));
    }

    /// Until all has been stored.
    void await(List<Process> programs) throws IOException, InterruptedException {
        for (var program : programs) {
            if (program.waitFor() != 0) {
                throw new IOException("%s ended with %d".formatted(program.info(), program.exitValue()));
            }
        }
    }

    private List<String> subscriber(String... more) {
        var command = new ArrayList<>(List.of("mosquitto_sub", "-h", "127.0.0.1", "-p", String.valueOf(port)));
        command.addAll(List.of("-u", Mosquitto.LOGIN.user(), "-P", Mosquitto.LOGIN.password()));
        command.addAll(List.of("-q", "1", "-c", "-i", file.getFileName().toString(), "-t", Load.TOPIC_FILTER));
        command.addAll(List.of(more));
        return command;
    }
}

package org.plumbline.cli.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.Configuration;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.Input;
import org.plumbline.core.plan.Plan;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.recording.Recording;
import org.plumbline.recording.RecordingException;
import org.plumbline.recording.RecordingReader;
import org.plumbline.recording.csv.CsvOptions;
import org.plumbline.recording.csv.CsvRecording;

/// A recording that has been read to its end once, so that nothing in it comes as a surprise.
///
/// @param cells of the mat that was recorded; 0 for none
record Take(Path file, Recording recording, int cells) {

    static Take of(Path file, CsvOptions options) throws IOException {
        Recording recording =
                RecordingReader.recognises(file) ? new RecordingReader(file) : new CsvRecording(file, options);
        var cells = new int[1];
        recording.play(input -> {
            if (input instanceof Input.Mat(var frame)) {
                cells[0] = frame.cells();
            }
        });
        return new Take(file, recording, cells[0]);
    }

    /// What messages call this run: the same for the same recording, whatever the file is called, so that playing it
    /// twice stores it once.
    String run() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return "replay-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The engine for what was recorded: without a mat where there was none.
    ///
    /// @throws RecordingException if the configuration has another mat than the recording
    EngineParams engine(Configuration configuration, Plan plan) throws RecordingException {
        if (cells == 0) {
            return configuration.engine(plan, null);
        }
        @Nullable MatLayout layout = configuration.mat().placed();
        int configured = layout == null ? 0 : layout.size();
        if (configured != cells) {
            throw new RecordingException(
                    file,
                    1,
                    1,
                    "%d mat cells found, the configuration has %d (mat.layout, or mat.rows and mat.columns)"
                            .formatted(cells, configured));
        }
        return configuration.engine(plan, layout);
    }
}

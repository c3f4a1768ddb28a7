package org.plumbline.app.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.recording.state.StateFile;
import org.plumbline.web.personal.PersonalSettings;
import org.tinylog.Logger;

/// Stage, flags and consent in a file of their own: they outlive a state of the engine that a new version cannot
/// read. Never published.
///
/// The page writes it too, where it runs on the same machine; [#changed] tells the engine's side of that.
public final class PersonalFile implements EffectSink, PersonalSettings {

    private final StateFile<Personal> file;
    private final Executor card;
    private @Nullable FileTime seen;

    /// @param card does what may wait for the card
    public PersonalFile(Path file, Executor card) {
        this.file = new StateFile<>(file, Personal.class);
        this.card = card;
    }

    /// What she told last; empty if she has told nothing, or it cannot be read: then nothing is assumed of her.
    public Optional<Personal> load() {
        try {
            return file.load();
        } catch (IOException e) {
            Logger.error("{}: cannot be read: {}", file.file(), e.getMessage());
            return Optional.empty();
        }
    }

    /// What she told on the page since this was asked last.
    public Optional<Personal> changed() {
        var written = lastWritten();
        if (Objects.equals(written, seen)) {
            return Optional.empty();
        }
        seen = written;
        return load();
    }

    private @Nullable FileTime lastWritten() {
        try {
            return Files.exists(file.file()) ? Files.getLastModifiedTime(file.file()) : null;
        } catch (IOException e) {
            Logger.warn("{}: cannot be looked at: {}", file.file(), e.getMessage());
            return seen;
        }
    }

    @Override
    public Personal told() {
        return load().orElse(Personal.UNTOLD);
    }

    @Override
    public void tell(Personal personal) throws IOException {
        file.save(personal);
    }

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            if (effect instanceof Effect.PersonalChanged changed) {
                card.execute(() -> save(changed.personal()));
            }
        }
    }

    private void save(Personal personal) {
        try {
            file.save(personal);
        } catch (IOException e) {
            Logger.error("{}: not saved: {}", file.file(), e.getMessage());
        }
    }
}

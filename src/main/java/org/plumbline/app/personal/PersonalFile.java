package org.plumbline.app.personal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.recording.state.StateFile;
import org.tinylog.Logger;

/// Stage, flags and consent in a file of their own: they outlive a state of the engine that a new version cannot
/// read. Never published.
public final class PersonalFile implements EffectSink {

    private final StateFile<Personal> file;
    private final Executor card;

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

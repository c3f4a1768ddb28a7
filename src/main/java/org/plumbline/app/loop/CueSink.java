package org.plumbline.app.loop;

import java.util.List;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;

/// Plays the cues among the effects.
public record CueSink(CuePlayer player) implements EffectSink {

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            if (effect instanceof Effect.Play(var cue)) {
                player.play(cue);
            } else if (effect instanceof Effect.Silence) {
                player.silence();
            }
        }
    }
}

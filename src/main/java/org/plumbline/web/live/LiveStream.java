package org.plumbline.web.live;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Hands the newest state to every open stream.
///
/// Publishing never waits: each stream has a place for one state, and a newer one takes it over.
public final class LiveStream implements AutoCloseable {

    private final boolean keepsNewest;
    private final Set<Mailbox> readers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String newest;
    private volatile boolean closed;

    private LiveStream(boolean keepsNewest) {
        this.keepsNewest = keepsNewest;
    }

    /// Of a present that lasts until it changes: whoever comes later sees it at once.
    public static LiveStream ofStates() {
        return new LiveStream(true);
    }

    /// Of moments: one that has passed is shown to nobody.
    public static LiveStream ofMoments() {
        return new LiveStream(false);
    }

    public void publish(String state) {
        newest = keepsNewest ? state : null;
        readers.forEach(reader -> reader.put(state));
    }

    /// A place where every state from now on arrives, and the present one at once if it lasts.
    Mailbox subscribe() {
        var reader = new Mailbox();
        readers.add(reader);
        Optional.ofNullable(newest).ifPresent(reader::put);
        if (closed) {
            reader.close();
        }
        return reader;
    }

    void unsubscribe(Mailbox reader) {
        readers.remove(reader);
    }

    /// How many follow.
    public int readers() {
        return readers.size();
    }

    /// Ends every stream.
    @Override
    public void close() {
        closed = true;
        readers.forEach(Mailbox::close);
    }
}

package org.plumbline.app.hardware;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Something that takes a while and was begun early, on a thread of its own: who needs it waits for the rest.
///
/// @param name for the thread, and for whoever is interrupted while waiting
public record Begun<T>(String name, FutureTask<T> task) {

    /// Begins.
    public static <T> Begun<T> with(String name, Callable<T> task) {
        var begun = new Begun<>(name, new FutureTask<>(task));
        Thread.ofPlatform().daemon().name(name).start(begun.task);
        return begun;
    }

    /// What came of it.
    ///
    /// @throws IOException if it failed so; bugs come as they were, too
    public T outcome() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the " + name);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}

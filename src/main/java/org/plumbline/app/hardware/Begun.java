package org.plumbline.app.hardware;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Something that takes a while and was begun early, on a thread of its own: who needs it waits for the rest.
public record Begun<T>(FutureTask<T> task) {

    /// Begins.
    ///
    /// @param name of the thread
    public static <T> Begun<T> with(String name, Callable<T> task) {
        var begun = new Begun<>(new FutureTask<>(task));
        Thread.ofPlatform().daemon().name(name).start(begun.task);
        return begun;
    }

    /// What came of it. Who is interrupted waits on, since it must be put away, and is still interrupted then.
    ///
    /// @throws IOException if it failed so; bugs come as they were, too
    public T outcome() throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

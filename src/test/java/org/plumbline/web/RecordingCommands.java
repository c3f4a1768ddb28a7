package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.core.engine.Wish;

/// Lists what was asked for, in order, and answers as it was told to.
final class RecordingCommands implements Commands {

    final List<Wish> asked = new CopyOnWriteArrayList<>();
    final CountDownLatch watched = new CountDownLatch(1);
    Optional<Verdict> verdict = Optional.of(Verdict.ACCEPTED);

    @Override
    public Optional<Response> ask(Wish wish) {
        asked.add(wish);
        return verdict.map(it -> new Response("desk", "any", it, "too much else is waiting"));
    }

    @Override
    public void watch() {
        watched.countDown();
    }
}

package org.plumbline.page;

import java.util.List;
import java.util.Optional;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.core.engine.Wish;
import org.plumbline.web.Commands;

/// Lists what was asked for on the page; a desk that takes it on, but does not answer to a snooze.
record AskedCommands(List<Wish> asked) implements Commands {

    @Override
    public Optional<Response> ask(Wish wish) {
        asked.add(wish);
        return wish instanceof Wish.Snooze
                ? Optional.empty()
                : Optional.of(new Response("desk", "any", Verdict.ACCEPTED, ""));
    }

    /// Its sensors are what a test shows.
    @Override
    public void watch() {}
}

package org.plumbline.cli.simulate;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.app.Simulation.Kept;
import org.plumbline.contract.json.JsonWriter;

/// What the coach promises, how often it was put to the test, and how often it was not kept.
record PromiseTable(List<Kept> promises) {

    private static final int SHOWN = 20;

    boolean allKept() {
        return promises.stream().allMatch(promise -> promise.broken().isEmpty());
    }

    void print(PrintWriter out) {
        out.printf("%n%-68s%-30s%6s%n", "promise", "looked at", "broken");
        for (var promise : promises) {
            var looked = "%,d %s".formatted(promise.times(), promise.looks());
            out.printf(
                    "%-68s%-30s%6d%n",
                    promise.promise(), looked, promise.broken().size());
        }
        promises.stream().flatMap(it -> it.broken().stream()).limit(SHOWN).forEach(out::println);
    }

    void printJson(PrintWriter out) {
        for (var promise : promises) {
            out.println(new JsonWriter()
                    .text("promise", promise.promise())
                    .text("looked_at", promise.looks())
                    .whole("times", promise.times())
                    .words("broken", promise.broken())
                    .json());
        }
    }
}

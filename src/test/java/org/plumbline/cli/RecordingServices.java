package org.plumbline.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Demo;
import org.plumbline.app.Monitor;
import org.plumbline.app.Publisher.Publication;
import org.plumbline.app.Services;
import org.plumbline.app.week.WeekRun;
import org.plumbline.config.Configuration;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;

/// Services that note how they were started.
final class RecordingServices {

    Demo.@Nullable Options demo;
    Monitor.@Nullable Options monitor;

    @Nullable Configuration dashboard;

    @Nullable IOException failure;

    @Nullable Configuration examined;

    final List<String> worked = new ArrayList<>();
    final List<String> published = new ArrayList<>();

    Services services() {
        return new Services(
                (options, out) -> {
                    fail();
                    demo = options;
                    out.println("http://localhost:1234/");
                },
                options -> monitor = options,
                (configuration, _) -> dashboard = configuration,
                (broker, _, _) -> publication(broker),
                (configuration, out) -> {
                    examined = configuration;
                    out.println("fail  clip   nothing answers");
                    return false;
                },
                new RecordedWork(worked),
                (places, console) -> {
                    console.say("asked about " + places.monitor());
                    return worked.add("setup %s %s".formatted(places.page(), places.credentials()));
                },
                new WeekRun());
    }

    private void fail() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private Publication publication(URI broker) throws IOException {
        fail();
        published.add("open " + broker);
        return new Publication() {
            @Override
            public void accept(List<Effect> effects, WallAnchor anchor) {
                effects.stream()
                        .map(effect -> effect.getClass().getSimpleName())
                        .forEach(published::add);
            }

            @Override
            public void close() {
                published.add("close");
            }
        };
    }
}

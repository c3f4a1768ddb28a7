package org.plumbline.app.demo;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The threads that live at a moment, virtual ones included, by their number.
record LiveThreads(Map<Long, String> names) {

    private static final Pattern THREAD = Pattern.compile("(?m)^#(\\d+) \"(.*?)\"");

    /// Come with the first use of what they serve, and stay with the JVM.
    private static final Pattern OF_THE_JDK = Pattern.compile(
            "ForkJoinPool.*|VirtualThread-.*|(Master|Sub)Poller.*|Common-Cleaner|Cleaner-\\d+|process reaper");

    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    /// @param folder for the dump that the JVM writes
    static LiveThreads now(Path folder) throws IOException {
        var file = folder.resolve("threads-" + System.nanoTime()).toAbsolutePath();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
        var names = new TreeMap<Long, String>();
        THREAD.matcher(Files.readString(file))
                .results()
                .forEach(thread -> names.put(Long.valueOf(thread.group(1)), thread.group(2)));
        Files.delete(file);
        return new LiveThreads(names);
    }

    /// What was started since and has not ended; those that are about to end are given the time.
    Map<Long, String> left(Path folder) throws IOException {
        long deadline = System.nanoTime() + LONGEST_END.toNanos();
        var left = now(folder).without(this);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(50_000_000);
            left = now(folder).without(this);
        }
        return left;
    }

    private Map<Long, String> without(LiveThreads before) {
        var started = new TreeMap<>(names);
        started.keySet().removeAll(before.names.keySet());
        started.values().removeIf(OF_THE_JDK.asMatchPredicate());
        return started;
    }
}

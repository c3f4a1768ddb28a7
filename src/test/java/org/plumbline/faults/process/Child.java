package org.plumbline.faults.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A program of its own that can be killed as a power cut kills: `kill -9`.
///
/// It is asked on its standard input, line by line, and ends with it; it answers on its standard output.
public final class Child {

    private static final String FIGURES = "figures";
    private static final String HUSH = "hush";
    private static final String HUSHED = "hushed";
    private static final long LONGEST_ANSWER_S = 30;

    private final Process process;
    private final PrintStream asks;
    private final BlockingQueue<Footprint> footprints = new LinkedBlockingQueue<>();
    private final CountDownLatch hushed = new CountDownLatch(1);

    private Child(Process process) {
        this.process = process;
        this.asks = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /// What it takes of the machine.
    ///
    /// @param threads of the platform, without those that the JVM begins and ends as it likes
    /// @param heap    in MB, after a collection
    public record Footprint(int threads, double heap) {

        public static final Footprint NONE = new Footprint(0, 0);

        public static Footprint now() {
            System.gc();
            var memory = Runtime.getRuntime();
            double used = memory.totalMemory() - memory.freeMemory();
            return new Footprint(ours(), used / 1_000_000);
        }

        /// Whatever the program or a library of it begins is in the group of the thread that ran `main`.
        private static int ours() {
            var group = Thread.currentThread().getThreadGroup();
            return (int) Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> group.equals(thread.getThreadGroup()))
                    .count();
        }

        public Footprint plus(Footprint other) {
            return new Footprint(threads + other.threads, heap + other.heap);
        }

        public Footprint minus(Footprint other) {
            return new Footprint(threads - other.threads, heap - other.heap);
        }

        private String line() {
            return "%s %d %s".formatted(FIGURES, threads, heap);
        }

        private static Footprint of(String line) {
            var words = line.split(" ", -1);
            return new Footprint(Integer.parseInt(words[1]), Double.parseDouble(words[2]));
        }
    }

    /// What is started.
    ///
    /// @param main        its class
    /// @param environment more of it than this process has
    public record Program(Class<?> main, Map<String, String> environment) {}

    /// Starts one.
    ///
    /// @param lines takes what it says
    public static Child start(Class<?> program, Path log, Consumer<String> lines, Object... arguments)
            throws IOException {
        return start(new Program(program, Map.of()), log, lines, arguments);
    }

    /// The same with more in its environment.
    public static Child start(Program program, Path log, Consumer<String> lines, Object... arguments)
            throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.main().getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(program.environment());
        var child = new Child(builder.start());
        Thread.ofVirtual().start(() -> child.listen(lines));
        return child;
    }

    private void listen(Consumer<String> lines) {
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(FIGURES)) {
                    footprints.add(Footprint.of(line));
                } else if (line.equals(HUSHED)) {
                    hushed.countDown();
                } else {
                    lines.accept(line);
                }
            }
        } catch (IOException e) {
            lines.accept("killed");
        }
    }

    public Footprint footprint() throws InterruptedException {
        asks.println(FIGURES);
        var answer = footprints.poll(LONGEST_ANSWER_S, TimeUnit.SECONDS);
        requireAnswer(answer != null);
        return answer;
    }

    /// Asks it to do no more; it lives on. Whatever it said has been taken once this returns.
    public void hush() throws InterruptedException {
        asks.println(HUSH);
        requireAnswer(hushed.await(LONGEST_ANSWER_S, TimeUnit.SECONDS));
    }

    private static void requireAnswer(boolean came) {
        if (!came) {
            throw new AssertionError("no answer within %d s".formatted(LONGEST_ANSWER_S));
        }
    }

    /// `kill -9`.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// The child's side: answers until nobody asks any more.
    ///
    /// @param hush called when it is to do no more; returns when nothing more will be said
    static void answer(Hush hush) throws IOException, InterruptedException {
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            if (line.equals(FIGURES)) {
                System.out.println(Footprint.now().line());
            } else {
                hush.await();
                System.out.println(HUSHED);
            }
        }
    }

    /// Ends what a child does.
    interface Hush {
        void await() throws InterruptedException;
    }
}

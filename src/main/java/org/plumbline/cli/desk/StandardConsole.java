package org.plumbline.cli.desk;

import java.io.BufferedReader;
import java.io.Console;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Setup;

/// A talk over standard input and output: at a terminal, or with a program that brings the answers.
final class StandardConsole implements Setup.Console {

    private final PrintWriter out;
    private final Callable<@Nullable String> lines;
    private final Callable<@Nullable String> secrets;

    private StandardConsole(PrintWriter out, Callable<@Nullable String> lines, Callable<@Nullable String> secrets) {
        this.out = out;
        this.lines = lines;
        this.secrets = secrets;
    }

    /// JDK 22 to 24 had a console even where there is no terminal, the JDKs before and after have none there.
    @SuppressWarnings("SystemConsoleNull")
    static StandardConsole here(PrintWriter out) {
        var terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            return new StandardConsole(out, terminal::readLine, () -> unseen(terminal));
        }
        var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return new StandardConsole(out, in::readLine, in::readLine);
    }

    private static @Nullable String unseen(Console terminal) {
        char[] secret = terminal.readPassword();
        return secret == null ? null : new String(secret);
    }

    @Override
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public String ask(String prompt) throws IOException, InterruptedException {
        return read(prompt, lines);
    }

    @Override
    public String askSecret(String prompt) throws IOException, InterruptedException {
        return read(prompt, secrets);
    }

    /// On a thread of its own: reading cannot be interrupted, waiting for it can.
    private String read(String prompt, Callable<@Nullable String> reading) throws IOException, InterruptedException {
        out.print(prompt);
        out.flush();
        var task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("console").start(task);
        try {
            var line = task.get();
            if (line == null) {
                throw new EOFException("no more answers");
            }
            return line;
        } catch (ExecutionException e) {
            throw new IOException("the answer cannot be read: " + e.getCause(), e);
        }
    }
}

package org.plumbline.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.sqlite.NativePart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// What the package's `warm-up` calls; nobody has to.
@Command(
        name = "unpack",
        hidden = true,
        description = "Unpack SQLite for this system, so that no start has to; the launcher finds it there.")
public final class UnpackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Of the caches, as the launcher knows it.")
    private Path caches = Path.of("");

    @Override
    public Integer call() throws Exception {
        NativePart.unpack(caches);
        return ExitCode.OK;
    }
}

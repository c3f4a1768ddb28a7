package org.plumbline.app.hardware;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/// The right to read this device's sensors: one process has it. Two that drain one FIFO would both see half of it.
public final class DeviceLock implements AutoCloseable {

    private static final String FILE = "in-use.lock";

    private final @Nullable FileChannel file;

    private DeviceLock(@Nullable FileChannel file) {
        this.file = file;
    }

    /// Takes the right, until it is closed or the process ends. A folder that cannot be written is no reason to stop.
    ///
    /// @param folder of the device's own files
    /// @throws IOException if another process has it
    public static DeviceLock take(Path folder) throws IOException {
        var file = open(folder);
        if (file != null && !has(file)) {
            file.close();
            throw new IOException(
                    "the sensors are in use by another plumbline, as %s tells: stop it first, such as with"
                                    .formatted(folder.resolve(FILE))
                            + " sudo systemctl stop plumbline");
        }
        return new DeviceLock(file);
    }

    /// The same for another user, such as root: leaves no file behind that the service could not open.
    public static DeviceLock borrow(Path folder) throws IOException {
        return Files.exists(folder.resolve(FILE)) ? take(folder) : new DeviceLock(null);
    }

    private static @Nullable FileChannel open(Path folder) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            Logger.warn("whether somebody else reads the sensors is not known: {}", e.getMessage());
            return null;
        }
    }

    private static boolean has(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}

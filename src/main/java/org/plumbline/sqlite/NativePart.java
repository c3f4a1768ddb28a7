package org.plumbline.sqlite;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite itself, which the driver carries in its jar for each system it knows.
///
/// Left to itself the driver unpacks it at each start, to a temporary file that it has to name, write and delete.
public final class NativePart {

    private NativePart() {}

    /// Unpacks the one for this system. The launcher hands its folder to the driver (`org.sqlite.lib.path`).
    ///
    /// @param caches what can be made again
    /// @return a folder in it, named after the driver as its jar is: another version's goes unnoticed
    public static Path unpack(Path caches) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibName();
        var packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        var folder = Files.createDirectories(caches.resolve("sqlite-jdbc-" + SQLiteJDBCLoader.getVersion()));
        // Whole or not at all: half a library would end the process that loads it.
        var fresh = folder.resolve(name + ".new");
        try (var part = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            if (part == null) {
                throw new FileNotFoundException("the SQLite driver has nothing at " + packed);
            }
            Files.copy(part, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }
}

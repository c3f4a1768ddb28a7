package org.plumbline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of one data set.
public final class DatasetFolder {

    private static final String ENDING = ".csv.gz";

    private DatasetFolder() {}

    /// Recordings whose name begins like this, in the order of their names; none where the folder is absent.
    public static List<Path> files(Path folder, String beginning) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /// Folders within a folder, one for each person or place, in the order of their names; none where it is absent.
    public static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// Name of a recording without its ending.
    public static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}

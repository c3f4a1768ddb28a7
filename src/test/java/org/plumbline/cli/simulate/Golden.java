package org.plumbline.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An output that is kept beside the tests and compared word for word.
///
/// `mvn test -Dtest=SimulateTest -Dplumbline.renew` writes the files anew; what changed is then seen in `git diff`.
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static void assertSame(String name, String found) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("plumbline.renew") != null) {
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }

    private Golden() {}
}

package org.plumbline.history;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.history.fixture.PostgresServer;

/// The history in PostgreSQL.
@ExtendWith(PostgresServer.class)
class PostgresHistoryTest extends HistoryContract {

    private final String database;

    PostgresHistoryTest(String database) {
        this.database = database;
    }

    @Override
    History openHistory() throws IOException {
        return History.open(database);
    }
}

package nl.samenspraak.systeemtest.verpakt;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

/** Other users, who keep connections of the application busy, on a thread of their own: the test's thread has none of them. */
final class Anderen implements AutoCloseable {

    private final List<Connection> bezet;

    private Anderen(List<Connection> bezet) {
        this.bezet = bezet;
    }

    static Anderen houdenBezet(DataSource bron, int aantal) throws InterruptedException, ExecutionException {
        List<Connection> bezet = new ArrayList<>();
        CompletableFuture.runAsync(() -> neem(bron, aantal, bezet)).get();
        return new Anderen(bezet);
    }

    int aantal() {
        return bezet.size();
    }

    private static void neem(DataSource bron, int aantal, List<Connection> bezet) {
        try {
            while (bezet.size() < aantal) {
                bezet.add(bron.getConnection());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Er zijn maar " + bezet.size() + " verbindingen", e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection verbinding : bezet) {
            verbinding.close();
        }
    }
}

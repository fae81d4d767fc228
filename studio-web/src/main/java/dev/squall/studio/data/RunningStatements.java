package dev.squall.studio.data;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What runs right now and can be stopped, by the name that its page gave it. */
final class RunningStatements {
    private static final String QUERY_CANCELED = "57014";

    private final ConcurrentMap<String, Run> runs = new ConcurrentHashMap<>();

    /** A piece of work, possibly of several statements, of which one is running. */
    static final class Run {
        private volatile boolean stopped;
        private volatile @Nullable Statement statement;

        /** Called before a statement is sent; refuses it if the run was stopped between two statements. */
        void starts(Statement next) throws SQLException {
            statement = next;
            if (stopped) {
                throw new SQLException("stopped on request", QUERY_CANCELED);
            }
        }

        void ends() {
            statement = null;
        }

        private void stop() throws SQLException {
            stopped = true;
            Statement running = statement;
            if (running != null) {
                running.cancel();
            }
        }
    }

    Run start(Optional<String> name) {
        var run = new Run();
        name.ifPresent(n -> runs.put(n, run));
        return run;
    }

    void end(Optional<String> name, Run run) {
        name.ifPresent(n -> runs.remove(n, run));
    }

    /** Stops a run; whether there was one. */
    boolean cancel(String name) throws SQLException {
        Run run = runs.get(name);
        if (run == null) {
            return false;
        }
        run.stop();
        return true;
    }
}

package se.samspel.kit.inbox;

import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.ServiceEnds;
import se.samspel.kit.log.Causes;

/** Tells a database that is away, or busy with another, from data that it will never take. */
public final class Persistence {

    private static final Logger LOG = Logger.getLogger(Persistence.class);
    private static final long FIRST_WAIT_MILLIS = 100;
    private static final long LONGEST_WAIT_MILLIS = 5000;

    private Persistence() {}

    /**
     * Tries for as long as the database is away; false where the data is at fault.
     *
     * @throws ServiceEnds for work that comes too late
     */
    static boolean whileAway(Runnable work) throws InterruptedException {
        long wait = FIRST_WAIT_MILLIS;
        while (true) {
            try {
                work.run();
                return true;
            } catch (ServiceEnds e) {
                throw e;
            } catch (RuntimeException e) {
                if (!mayPass(e)) {
                    LOG.warnf("a batch was refused: %s", Causes.named(e));
                    return false;
                }
                LOG.warnf("waiting for the database: %s", Causes.named(e));
            }
            Thread.sleep(wait);
            wait = Math.min(wait * 2, LONGEST_WAIT_MILLIS);
        }
    }

    private static boolean mayPass(Throwable fault) {
        boolean databaseSpoke = false;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                databaseSpoke = true;
                if (isPassing(sql.getSQLState())) {
                    return true;
                }
            }
            if (cause instanceof Retriable) {
                return true;
            }
        }
        // A commit that failed without a word of the database: the connection broke.
        return !databaseSpoke && isTransactionFault(fault);
    }

    /** Whether what was refused with this SQL state may be taken another time. */
    public static boolean isPassing(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("55")
                || state.startsWith("57");
    }

    private static boolean isTransactionFault(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getName();
            if (name.startsWith("jakarta.transaction.")
                    || name.startsWith("io.quarkus.narayana.")) {
                return true;
            }
        }
        return false;
    }
}

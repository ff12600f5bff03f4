package se.samspel.kit.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.ServiceEnds;

/**
 * Puts the types of an exception in its text's place, whoever logs it. What only comes too late at
 * an orderly end is no fault.
 */
@LoggingFilter(name = "causes")
public final class NamedCauses implements Filter {

    @Override
    public boolean isLoggable(LogRecord logged) {
        Throwable thrown = logged.getThrown();
        if (comesTooLate(thrown)) {
            return false;
        }
        if (thrown != null && logged instanceof ExtLogRecord line) {
            line.setMessage(
                    line.getFormattedMessage() + ": " + Causes.named(thrown),
                    ExtLogRecord.FormatStyle.NO_FORMAT);
            line.setThrown(null);
        }
        return true;
    }

    private static boolean comesTooLate(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceEnds) {
                return true;
            }
        }
        return false;
    }
}

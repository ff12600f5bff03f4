package se.samspel.kit.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Puts the types of an exception in its text's place, whoever logs it. */
@LoggingFilter(name = "causes")
public final class NamedCauses implements Filter {

    @Override
    public boolean isLoggable(LogRecord logged) {
        Throwable thrown = logged.getThrown();
        if (thrown != null && logged instanceof ExtLogRecord line) {
            line.setMessage(
                    line.getFormattedMessage() + ": " + Causes.named(thrown),
                    ExtLogRecord.FormatStyle.NO_FORMAT);
            line.setThrown(null);
        }
        return true;
    }
}

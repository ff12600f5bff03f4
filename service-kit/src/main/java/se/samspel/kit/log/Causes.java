package se.samspel.kit.log;

import java.sql.SQLException;

/** Names a fault for the log by its types and SQL states: messages may quote personal data. */
public final class Causes {

    private Causes() {}

    public static String named(Throwable fault) {
        StringBuilder names = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (!names.isEmpty()) {
                names.append(" <- ");
            }
            names.append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                names.append('[').append(sql.getSQLState()).append(']');
            }
            if (cause.getStackTrace().length > 0) {
                names.append(" at ").append(cause.getStackTrace()[0]);
            }
        }
        return names.toString();
    }
}

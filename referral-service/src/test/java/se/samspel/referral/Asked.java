package se.samspel.referral;

import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.testing.Statements;

/** What one request asks the database. */
final class Asked {

    private Asked() {}

    /**
     * Without the background's looking for topics to create: a request is one transaction and tells
     * its caller once, so any other telling is the background's, whose question may have been asked
     * just before or after.
     */
    static List<String> during(Runnable request) {
        List<String> statements = new ArrayList<>(Statements.during(request));
        statements.removeIf(sql -> sql.contains("authority_topic"));
        long callers = statements.stream().filter(Asked::tellsTheCaller).count();
        for (long others = 1; others < callers; others++) {
            statements.remove(
                    statements.stream().filter(Asked::tellsTheCaller).findFirst().orElseThrow());
        }
        return statements;
    }

    private static boolean tellsTheCaller(String sql) {
        return sql.contains("set_config");
    }
}

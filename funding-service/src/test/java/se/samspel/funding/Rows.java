package se.samspel.funding;

import java.util.List;
import se.samspel.kit.testing.Database;

/** What plain SQL without any where shows to a caller, and lets it change. */
final class Rows {

    private Rows() {}

    static int seenBy(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }

    static int changedBy(String caller, String statement) {
        return Integer.parseInt(
                Database.seenBy(
                                caller,
                                "with changed as (%s returning 1) select count(*) from changed"
                                        .formatted(statement))
                        .getFirst());
    }

    /** Those of the tables that force row-level security on their owner too. */
    static List<String> secured(List<String> tables) {
        return Database.rows(
                "select relname from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace and relname in ('"
                        + String.join("','", tables)
                        + "') and relrowsecurity and relforcerowsecurity");
    }
}

package se.samspel.participant.export;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.samspel.kit.testing.Database;

/** Which tables an export knows of, for tests of all of them. */
public final class Exported {

    private Exported() {}

    /** Exported or left out with a reason. */
    public static Set<String> knownTables() {
        Set<String> known = new TreeSet<>(ExportClasses.LEFT_OUT.keySet());
        ExportClasses.ALL.forEach(records -> known.add(records.table()));
        return known;
    }

    /** As a lost installation: nothing of the authorities is left. */
    public static void wipe(List<String> authorities) {
        String all = "'" + String.join("','", authorities) + "'";
        StringBuilder sql = new StringBuilder("set session_replication_role = replica;");
        ExportClasses.ALL.forEach(records ->
                sql.append(
                        "delete from %s where %s in (%s);"
                                .formatted(records.table(), records.owner(), all)));
        sql.append("delete from data_key where controller in (%s);".formatted(all));
        sql.append("set session_replication_role = origin;");
        Database.execute(sql.toString());
    }
}

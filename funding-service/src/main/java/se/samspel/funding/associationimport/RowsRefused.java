package se.samspel.funding.associationimport;

import java.sql.SQLException;
import java.util.Set;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The database takes no such rows: a value of the wrong kind, or a rule that it keeps. */
final class RowsRefused extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** Data exception, integrity, privilege, raised by a rule of the schema. */
    private static final Set<String> CLASSES = Set.of("22", "23", "42", "P0");

    private static final String THERE_ALREADY = "23505";

    private RowsRefused(Text where) {
        super(
                "rows-refused",
                Text.of(
                        where.sv() + ": databasens regler tillåter inte raderna.",
                        where.en() + ": the database's rules refuse the rows."));
    }

    /** What an SQL fault is in words; others keep theirs. */
    static RuntimeException of(SQLException fault, Text where) {
        String state = fault.getSQLState();
        if (state != null
                && !state.equals(THERE_ALREADY)
                && (state.equals("40001") || CLASSES.contains(state.substring(0, 2)))) {
            return new RowsRefused(where);
        }
        return new IllegalStateException("rows could not be written", fault);
    }
}

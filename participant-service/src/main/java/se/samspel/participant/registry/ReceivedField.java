package se.samspel.participant.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field that a disclosure brought.
 *
 * @param otherValue sealed, where the host's own record said something else
 * @param withdrawn whether the edge it came under has been withdrawn since
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
record ReceivedField(
        UUID id,
        String field,
        String source,
        LocalDate asOf,
        boolean differs,
        byte @Nullable [] otherValue,
        boolean withdrawn) {

    /** Columns in the order of the record; all but the other value are there. */
    @SuppressWarnings("NullAway")
    static ReceivedField ofRow(Object[] row) {
        return new ReceivedField(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                row[3] instanceof LocalDate date ? date : ((java.sql.Date) row[3]).toLocalDate(),
                (Boolean) row[4],
                (byte[]) row[5],
                (Boolean) row[6]);
    }
}

package se.samspel.referral.waiver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;

/** An edge as it stands in a result. */
public final class EdgeRow {

    /** The columns of {@code edge e} that {@link #read} takes, in its order. */
    public static final String COLUMNS =
            "e.id, e.waiver_id, e.discloser, e.recipient, e.purpose, e.categories, e.valid_from,"
                    + " e.valid_until, e.state";

    private EdgeRow() {}

    /**
     * @param first the position of the first of {@link #COLUMNS}
     */
    public static Edge read(ResultSet row, int first) throws SQLException {
        String[] categories = (String[]) row.getArray(first + 5).getArray();
        return new Edge(
                row.getObject(first, UUID.class),
                row.getObject(first + 1, UUID.class),
                AuthorityId.parse(row.getString(first + 2)),
                AuthorityId.parse(row.getString(first + 3)),
                row.getString(first + 4),
                Arrays.stream(categories).map(DataCategory::valueOf).collect(Collectors.toSet()),
                row.getObject(first + 6, LocalDate.class),
                row.getObject(first + 7, LocalDate.class),
                EdgeState.valueOf(row.getString(first + 8)));
    }
}

package se.samspel.participant.accessreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.accessreview.domain.Draw;
import se.samspel.participant.accessreview.domain.ReviewKind;
import se.samspel.participant.accessreview.domain.ReviewedRow;
import se.samspel.participant.database.Sql;

/**
 * Draws rows of the period: those whose ids, hashed with the seed, come first. Ids grow with time,
 * so the period is a range of the index of the controller's rows, and nothing else is read.
 */
@ApplicationScoped
class Sample {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    // More events than this in a period are a review of their own.
    private static final int EVENTS = 500;

    private static final String RANDOM =
            """
            select id from access_log
            where controller = any (own_and_succeeded(?)) and id >= ? and id < ?
            order by hashtextextended(id::text, ?), id limit ?
            """;

    private static final String TARGETED =
            """
            select id from access_log
            where controller = any (own_and_succeeded(?)) and id >= ? and id < ?
              and acting_unit = coalesce(?, acting_unit)
              and acting_user = coalesce(?, acting_user)
              and operation = coalesce(?, operation)
              and (?::uuid is null or participant_ids @> array[?::uuid])
            order by hashtextextended(id::text, ?), id limit ?
            """;

    private static final String REVIEWABLE =
            """
            select id from reviewable_event
            where authority = any (own_and_succeeded(?)) and id >= ? and id < ?
            order by id limit ?
            """;

    private static final String ROWS =
            """
            select 'ACCESS_LOG' source, id, at, actor, acting_user, acting_unit, purpose,
                   operation what, participant_ids
            from access_log where id = any (?)
            union all
            select 'REVIEWABLE_EVENT', id, at, authority, acting_user, acting_unit, purpose, kind,
                   array_remove(array[participant_id], null)
            from reviewable_event where id = any (?)
            """;

    private final Sql sql;

    Sample(Sql sql) {
        this.sql = sql;
    }

    /** The drawn rows' ids, of the log or of the reviewable events. */
    record Drawn(UUID id, ReviewedRow.Source source) {}

    List<Drawn> draw(Draw draw, AuthorityId authority) {
        UUID first = firstIdOf(draw.from());
        UUID end = firstIdOf(draw.to().plusDays(1));
        String controller = authority.toString();
        if (draw.kind() == ReviewKind.RANDOM) {
            return drawn(
                    ReviewedRow.Source.ACCESS_LOG,
                    RANDOM,
                    controller,
                    first,
                    end,
                    draw.seed(),
                    draw.sampleSize());
        }
        List<Drawn> all = new ArrayList<>(fitting(draw, controller, first, end));
        all.addAll(
                drawn(
                        ReviewedRow.Source.REVIEWABLE_EVENT,
                        REVIEWABLE,
                        controller,
                        first,
                        end,
                        EVENTS));
        return all;
    }

    private List<Drawn> fitting(Draw draw, String controller, UUID first, UUID end) {
        Draw.Criteria wanted = draw.criteria();
        return drawn(
                ReviewedRow.Source.ACCESS_LOG,
                TARGETED,
                controller,
                first,
                end,
                wanted.unit(),
                wanted.staff(),
                wanted.operation(),
                wanted.participantId(),
                wanted.participantId(),
                draw.seed(),
                draw.sampleSize());
    }

    private List<Drawn> drawn(
            ReviewedRow.Source source, String select, @Nullable Object... values) {
        return sql.rows(row -> new Drawn(row.getObject("id", UUID.class), source), select, values);
    }

    /** As they are in the log now; those whose time is over are missing. */
    List<DrawnAccess> rows(Collection<UUID> ids) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        return sql.rows(Sample::row, ROWS, wanted, wanted);
    }

    private static DrawnAccess row(ResultSet row) throws SQLException {
        return new DrawnAccess(
                row.getObject("id", UUID.class),
                ReviewedRow.Source.valueOf(row.getString("source")),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("acting_user"),
                row.getString("acting_unit"),
                row.getString("purpose"),
                row.getString("what"),
                Arrays.asList((UUID[]) row.getArray("participant_ids").getArray()));
    }

    private static UUID firstIdOf(LocalDate day) {
        return new UUID(day.atStartOfDay(STOCKHOLM).toInstant().toEpochMilli() << 16, 0L);
    }
}

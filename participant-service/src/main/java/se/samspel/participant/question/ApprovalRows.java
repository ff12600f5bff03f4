package se.samspel.participant.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/** Approvals of questions: written once, never changed. */
@ApplicationScoped
class ApprovalRows {

    // Only of what is asked at the authority: a question of an association that it hosts for.
    private static final String NEEDS_APPROVAL =
            """
            select q.needs_approval from question q
            where q.question_id = ? and q.version = ? and exists (
              select from intervention i
              where i.association_id = q.association_id and i.host = ?)
            """;

    private static final String INSERT =
            """
            insert into question_approval (id, authority, question_id, version, approved_on,
              officer, reason, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String SELECT =
            """
            select id, question_id, version, authority, approved_on, officer, reason, recorded_at
            from question_approval where question_id = ? and authority = ?
            order by version desc limit 100
            """;

    private final Sql sql;

    ApprovalRows(Sql sql) {
        this.sql = sql;
    }

    /** Empty where no such version is asked at the authority. */
    Optional<Boolean> needsApproval(UUID questionId, long version, AuthorityId authority) {
        return sql
                .rows(
                        row -> row.getBoolean(1),
                        NEEDS_APPROVAL,
                        questionId,
                        version,
                        authority.toString())
                .stream()
                .findFirst();
    }

    /** False where it is approved already. */
    boolean insert(ApprovalView approval) {
        return sql.run(
                        INSERT,
                        approval.id(),
                        approval.authority(),
                        approval.questionId(),
                        approval.questionVersion(),
                        approval.approvedOn(),
                        approval.officer(),
                        approval.reason(),
                        approval.recordedAt())
                == 1;
    }

    /** The latest version's first. */
    List<ApprovalView> of(UUID questionId, AuthorityId authority) {
        return sql.rows(ApprovalRows::view, SELECT, questionId, authority.toString());
    }

    private static ApprovalView view(ResultSet row) throws SQLException {
        return new ApprovalView(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getLong("version"),
                row.getString("authority"),
                row.getObject("approved_on", LocalDate.class),
                row.getString("officer"),
                row.getString("reason"),
                1,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}

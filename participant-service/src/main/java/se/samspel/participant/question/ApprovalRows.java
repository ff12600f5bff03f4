package se.samspel.participant.question;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

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
            select * from question_approval where question_id = ? and authority = ?
            order by version desc limit 100
            """;

    private final AgroalDataSource dataSource;

    ApprovalRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty where no such version is asked at the authority. */
    Optional<Boolean> needsApproval(UUID questionId, long version, AuthorityId authority) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NEEDS_APPROVAL)) {
            select.setObject(1, questionId);
            select.setLong(2, version);
            select.setString(3, authority.toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a question could not be read", e);
        }
    }

    /** False where it is approved already. */
    boolean insert(ApprovalView approval) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, approval.id());
            insert.setString(2, approval.authority());
            insert.setObject(3, approval.questionId());
            insert.setLong(4, approval.questionVersion());
            insert.setObject(5, approval.approvedOn());
            insert.setString(6, approval.officer());
            insert.setString(7, approval.reason());
            insert.setObject(8, approval.recordedAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("an approval could not be kept", e);
        }
    }

    /** The latest version's first. */
    List<ApprovalView> of(UUID questionId, AuthorityId authority) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, questionId);
            select.setString(2, authority.toString());
            List<ApprovalView> approvals = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    approvals.add(view(row));
                }
            }
            return approvals;
        } catch (SQLException e) {
            throw new IllegalStateException("approvals could not be read", e);
        }
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

package se.samspel.participant.reception;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.value.AuthorityId;

/** Keeps how referrals stand, and makes the host's own copy of those it has received. */
@ApplicationScoped
class ReferralProjection implements Projection<ReferralState> {

    private static final String UPSERT =
            """
            insert into referral as t (id, version, state, intervention_id, disclosure_id,
              participant_id, referring_authority, receiving_authority, income_authority,
              submitted_on, received_on, queued_on, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
              set version = excluded.version, state = excluded.state,
                  referring_authority = excluded.referring_authority,
                  receiving_authority = excluded.receiving_authority,
                  income_authority = excluded.income_authority,
                  received_on = excluded.received_on, queued_on = excluded.queued_on,
                  changed_at = excluded.changed_at
              where excluded.version > t.version
            """;

    private final AgroalDataSource dataSource;
    private final HostCopies copies;
    private final Clock clock;

    ReferralProjection(AgroalDataSource dataSource, HostCopies copies, Clock clock) {
        this.dataSource = dataSource;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "samspel.referral.v1";
    }

    @Override
    public String aggregate() {
        return "referral";
    }

    @Override
    public Class<ReferralState> payload() {
        return ReferralState.class;
    }

    @Override
    public void upsert(List<Received<ReferralState>> batch) {
        List<ReferralState> referrals = batch.stream().map(Received::value).toList();
        keep(referrals);
        copies.make(referrals.stream().filter(ReferralState::isReceivedDisclosure).toList());
    }

    private void keep(List<ReferralState> referrals) {
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (ReferralState referral : referrals) {
                set(statement, referral, now);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("referrals could not be kept", e);
        }
    }

    private static void set(PreparedStatement statement, ReferralState referral, Instant now)
            throws SQLException {
        statement.setObject(1, referral.referralId());
        statement.setLong(2, referral.version());
        statement.setString(3, referral.state());
        statement.setObject(4, referral.interventionId());
        statement.setObject(5, referral.disclosureId());
        statement.setObject(6, referral.participantId());
        statement.setString(7, referral.referringAuthority().toString());
        statement.setString(8, referral.receivingAuthority().toString());
        statement.setString(9, text(referral.incomeAuthority()));
        setDate(statement, 10, referral.submittedOn());
        setDate(statement, 11, referral.receivedOn());
        setDate(statement, 12, referral.queuedOn());
        statement.setObject(13, now.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String text(@Nullable AuthorityId authority) {
        return authority == null ? null : authority.toString();
    }

    private static void setDate(PreparedStatement statement, int at, @Nullable LocalDate date)
            throws SQLException {
        statement.setObject(at, date, java.sql.Types.DATE);
    }

    @Override
    public void erase(List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from referral where id = any (?)")) {
            Object[] ids = keys.stream().map(UUID::fromString).toArray();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("referrals could not be erased", e);
        }
    }
}

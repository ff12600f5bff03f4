package se.samspel.participant.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;

/** The person's referrals as they are known here; what they say is referral-service's to tell. */
@ApplicationScoped
class ReferralSection implements ExtractSection {

    // Each way to the person by its own index: an OR between them would read all referrals.
    private static final String SELECT =
            """
            select r.id, r.state, r.intervention_id, r.referring_authority, r.receiving_authority,
                   r.submitted_on, r.received_on, r.queued_on
            from referral r
            where r.id in (
              select own.id from referral own where own.participant_id = ?
              union all
              select made.id from disclosure d join referral made on made.disclosure_id = d.id
              where d.participant_id = ? and d.discloser = ?
              union all
              select got.id from received_copy c
              join referral got on got.disclosure_id = c.disclosure_id
              where c.participant_id = ? and c.host = ?)
            order by r.submitted_on, r.id
            """;

    private final Sql sql;
    private final String referralUrl;

    ReferralSection(
            Sql sql,
            @ConfigProperty(
                            name = "samspel.referral-url",
                            defaultValue = "http://127.0.0.1:8182/referral/v1")
                    String referralUrl) {
        this.sql = sql;
        this.referralUrl = referralUrl;
    }

    /**
     * @param state for the host alone, as is {@code queuedOn}: what a referrer may know of the
     *     course depends on the edges of the day, which referral-service tests
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Referral(
            UUID id,
            @Nullable String state,
            UUID interventionId,
            String referringAuthority,
            String receivingAuthority,
            LocalDate submittedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate queuedOn,
            String detailUrl) {}

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public Text title() {
        return Text.of(
                "Dina remisser (remissens text och logg läses på adressen)",
                "Your referrals (a referral's own text and its log are read at its address)");
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        String by = controller.toString();
        return sql.rows(
                row -> referral(row, by),
                SELECT,
                participantId,
                participantId,
                by,
                participantId,
                by);
    }

    private Referral referral(ResultSet row, String controller) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String host = row.getString("receiving_authority");
        boolean isHost = host.equals(controller);
        return new Referral(
                id,
                isHost ? row.getString("state") : null,
                row.getObject("intervention_id", UUID.class),
                row.getString("referring_authority"),
                host,
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                isHost ? row.getObject("queued_on", LocalDate.class) : null,
                referralUrl + "/referrals/" + id);
    }
}

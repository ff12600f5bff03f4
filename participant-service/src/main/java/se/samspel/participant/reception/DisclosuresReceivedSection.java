package se.samspel.participant.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;

/** What others have told the authority of the person; what it kept of it is in the record. */
@ApplicationScoped
class DisclosuresReceivedSection implements ExtractSection {

    // The discloser may have erased its side since.
    private static final String SELECT =
            """
            select c.disclosure_id, c.received_on, d.discloser, d.disclosed_on, d.categories
            from received_copy c left join disclosure d on d.id = c.disclosure_id
            where c.participant_id = ? and c.host = ? order by c.disclosure_id
            """;

    private final Sql sql;

    DisclosuresReceivedSection(Sql sql) {
        this.sql = sql;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Received(
            UUID id,
            @Nullable String discloser,
            @Nullable LocalDate disclosedOn,
            LocalDate receivedOn,
            @Nullable List<String> categories) {}

    @Override
    public String name() {
        return "disclosuresReceived";
    }

    @Override
    public Text title() {
        return Text.of("Uppgifter som kommit från andra", "What others have told us");
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return sql.rows(
                DisclosuresReceivedSection::received, SELECT, participantId, controller.toString());
    }

    private static Received received(ResultSet row) throws SQLException {
        String categories = row.getString("categories");
        return new Received(
                row.getObject("disclosure_id", UUID.class),
                row.getString("discloser"),
                row.getObject("disclosed_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                categories == null ? null : List.of(categories.split(",", -1)));
    }
}

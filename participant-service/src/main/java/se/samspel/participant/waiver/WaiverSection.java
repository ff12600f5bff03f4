package se.samspel.participant.waiver;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.domain.SignatureKind;
import se.samspel.participant.waiver.domain.Signer;
import se.samspel.participant.waiver.domain.Signing;

/** The person's waivers: who signed, what each lets whom tell whom, and what became of it. */
@ApplicationScoped
class WaiverSection implements ExtractSection {

    private static final String FORMS =
            """
            select id, signed_on, valid_until, signed_by, signer, language, interpreter_language,
                   signature_kind, signature_reference, recorded_at
            from waiver where participant_id = ? and controller = ? order by id
            """;

    private static final String RENEWALS =
            """
            select r.waiver_id, r.signed_on, r.valid_until, r.signer, r.signature_kind,
                   r.signature_reference, r.recorded_at
            from waiver_renewal r join waiver w on w.id = r.waiver_id
            where w.participant_id = ? and r.controller = ? order by r.recorded_at, r.id
            """;

    private static final String EDGES =
            """
            select e.waiver_id, e.id, e.discloser, e.recipient, e.purpose, e.categories,
                   e.valid_from, e.valid_until, e.state
            from waiver_edge e where e.participant_id = ? and e.controller = ?
            order by e.waiver_id, e.place, e.id
            """;

    private static final String HISTORY =
            """
            select h.id, h.edge_id, h.state, h.changed_at, h.changed_by, h.reason
            from waiver_edge_history h join waiver_edge e on e.id = h.edge_id
            where e.participant_id = ? and h.controller = ? order by h.id
            """;

    private final ParticipantRepository participants;
    private final PersonSeal seal;
    private final Sql sql;

    WaiverSection(ParticipantRepository participants, PersonSeal seal, Sql sql) {
        this.participants = participants;
        this.seal = seal;
        this.sql = sql;
    }

    /**
     * @param validUntil as the first signature says; the edges' own dates tell how long they last
     * @param renewals the signatures after the first, the earliest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(
            UUID id,
            LocalDate signedOn,
            LocalDate validUntil,
            @Nullable String signedBy,
            @Nullable Signer signer,
            @Nullable String language,
            @Nullable String interpreterLanguage,
            @Nullable SignatureProof signature,
            Instant recordedAt,
            List<WaiverView.Signature> renewals,
            List<Edge> edges) {}

    record Edge(
            UUID id,
            String discloser,
            String recipient,
            String purpose,
            List<String> categories,
            LocalDate validFrom,
            LocalDate validUntil,
            String state,
            List<Change> history) {}

    /**
     * @param changedBy an authority
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(String state, Instant changedAt, String changedBy, @Nullable String reason) {}

    private record OfForm(UUID waiverId, Edge edge) {}

    private record Renewed(UUID waiverId, WaiverView.Signature signature) {}

    private record OfEdge(UUID edgeId, Change change) {}

    @Override
    public String name() {
        return "waivers";
    }

    @Override
    public Text title() {
        return Text.of("Dina samtycken till att sekretess efterges", "Your waivers of secrecy");
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        String by = controller.toString();
        List<OfEdge> history = sql.rows(row -> change(row, person), HISTORY, participantId, by);
        List<OfForm> edges = sql.rows(row -> edge(row, history), EDGES, participantId, by);
        List<Renewed> renewals = sql.rows(WaiverSection::renewed, RENEWALS, participantId, by);
        return sql.rows(row -> form(row, person, renewals, edges), FORMS, participantId, by);
    }

    private OfEdge change(ResultSet row, Participant person) throws SQLException {
        var reason = new FieldId("waiver_edge_history", "reason", row.getObject("id", UUID.class));
        return new OfEdge(
                row.getObject("edge_id", UUID.class),
                new Change(
                        row.getString("state"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by"),
                        opened(person, reason, row.getBytes("reason"))));
    }

    private static OfForm edge(ResultSet row, List<OfEdge> history) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new OfForm(
                row.getObject("waiver_id", UUID.class),
                new Edge(
                        id,
                        row.getString("discloser"),
                        row.getString("recipient"),
                        row.getString("purpose"),
                        List.of(row.getString("categories").split(",", -1)),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("state"),
                        history.stream()
                                .filter(change -> change.edgeId().equals(id))
                                .map(OfEdge::change)
                                .toList()));
    }

    private static Renewed renewed(ResultSet row) throws SQLException {
        return new Renewed(
                row.getObject("waiver_id", UUID.class),
                WaiverView.Signature.of(signing(row), row.getTimestamp("recorded_at").toInstant()));
    }

    private static Signing signing(ResultSet row) throws SQLException {
        String signer = row.getString("signer");
        String kind = row.getString("signature_kind");
        return new Signing(
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                signer == null ? null : Signer.valueOf(signer),
                kind == null ? null : SignatureKind.valueOf(kind),
                row.getString("signature_reference"));
    }

    private Form form(ResultSet row, Participant person, List<Renewed> renewals, List<OfForm> edges)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var signedBy = new FieldId("waiver", "signed_by", id);
        Signing signing = signing(row);
        return new Form(
                id,
                signing.signedOn(),
                signing.validUntil(),
                opened(person, signedBy, row.getBytes("signed_by")),
                signing.signer(),
                row.getString("language"),
                row.getString("interpreter_language"),
                SignatureProof.of(signing),
                row.getTimestamp("recorded_at").toInstant(),
                renewals.stream()
                        .filter(renewal -> renewal.waiverId().equals(id))
                        .map(Renewed::signature)
                        .toList(),
                edges.stream()
                        .filter(edge -> edge.waiverId().equals(id))
                        .map(OfForm::edge)
                        .toList());
    }

    private @Nullable String opened(Participant person, FieldId field, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(person, field, sealed);
    }
}

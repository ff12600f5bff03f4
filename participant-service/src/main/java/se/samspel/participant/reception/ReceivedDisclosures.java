package se.samspel.participant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.id.Ids;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.registry.domain.Protection;

/** Which received disclosures are still to become the host's own copies, and which have. */
@ApplicationScoped
class ReceivedDisclosures {

    // A withdrawn edge lets nothing more be recorded, even where the reception came before: a
    // withdrawal under way is waited for. What the host has erased does not come back when the
    // referral is told again.
    private static final String UNCOPIED =
            """
            select d.id, d.waiver_id, d.discloser, d.recipient, d.disclosed_on, d.snapshot,
                   k.key_id, k.wrapped_key, p.protection
            from disclosure d
            join participant p on p.id = d.participant_id
            join data_key k on k.participant_id = d.participant_id
            join waiver_edge e on e.id = d.edge_id
            where d.id = any (?) and e.state <> 'WITHDRAWN'
              and not exists (select 1 from received_copy c where c.disclosure_id = d.id)
              and not exists (select 1 from erased_copy c where c.disclosure_id = d.id)
            for share of e
            """;

    private static final String LINK =
            """
            insert into received_copy
              (disclosure_id, participant_id, host, referral_id, received_on, recorded_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String FIELD =
            """
            insert into received_field
              (id, participant_id, disclosure_id, host, field, source, as_of, differs, other_value)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    ReceivedDisclosures(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    static FieldId otherValue(UUID rowId) {
        return new FieldId("received_field", "other_value", rowId);
    }

    List<ReceivedDisclosure> uncopied(List<ReferralState> received) {
        Map<UUID, ReferralState> byDisclosure =
                received.stream()
                        .collect(
                                Collectors.toMap(
                                        state -> Objects.requireNonNull(state.disclosureId()),
                                        Function.identity(),
                                        (first, second) -> first));
        return sql
                .rows(
                        row ->
                                disclosure(
                                        row,
                                        Objects.requireNonNull(
                                                byDisclosure.get(row.getObject("id", UUID.class)))),
                        UNCOPIED,
                        (Object) byDisclosure.keySet().toArray(UUID[]::new))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReceivedDisclosure> disclosure(ResultSet row, ReferralState referral)
            throws SQLException {
        AuthorityId recipient = AuthorityId.parse(row.getString("recipient"));
        LocalDate receivedOn = referral.receivedOn();
        if (receivedOn == null || !recipient.equals(referral.receivingAuthority())) {
            return Optional.empty();
        }
        return Optional.of(
                new ReceivedDisclosure(
                        row.getObject("id", UUID.class),
                        row.getObject("waiver_id", UUID.class),
                        AuthorityId.parse(row.getString("discloser")),
                        recipient,
                        row.getObject("disclosed_on", LocalDate.class),
                        row.getBytes("snapshot"),
                        new SealedKey(row.getString("key_id"), row.getBytes("wrapped_key")),
                        Protection.valueOf(row.getString("protection")),
                        referral.referralId(),
                        receivedOn));
    }

    void link(ReceivedDisclosure disclosure, UUID participantId) {
        sql.run(
                LINK,
                disclosure.id(),
                participantId,
                disclosure.recipient().toString(),
                disclosure.referralId(),
                disclosure.receivedOn(),
                clock.instant());
    }

    /** The host's new record has this field from the discloser. */
    void source(ReceivedDisclosure disclosure, UUID participantId, String field) {
        field(ids.next(), disclosure, participantId, field, false, null);
    }

    /** The discloser says otherwise than the host's own record. */
    void difference(
            UUID rowId,
            ReceivedDisclosure disclosure,
            UUID participantId,
            String field,
            byte @Nullable [] otherValue) {
        field(rowId, disclosure, participantId, field, true, otherValue);
    }

    private void field(
            UUID rowId,
            ReceivedDisclosure disclosure,
            UUID participantId,
            String field,
            boolean differs,
            byte @Nullable [] otherValue) {
        sql.run(
                FIELD,
                rowId,
                participantId,
                disclosure.id(),
                disclosure.recipient().toString(),
                field,
                disclosure.discloser().toString(),
                disclosure.disclosedOn(),
                differs,
                otherValue);
    }
}

package se.samspel.participant.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.EdgeState;
import se.samspel.participant.waiver.domain.Signer;
import se.samspel.participant.waiver.domain.Signing;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;
import se.samspel.participant.waiver.domain.WaiverPurpose;

/**
 * A waiver as read on a day: edges whose time is over answer EXPIRED.
 *
 * @param signedOn the first signature's day; edges are valid from then on
 * @param validUntil as the latest signature says; the edges' own dates tell how long they last
 * @param signatures all of them, the first one first
 */
@Schema(
        name = "WaiverView",
        requiredProperties = {
            "id",
            "participantId",
            "signedOn",
            "validUntil",
            "edges",
            "signatures",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d20-7a11-8c22-5b1f0c9e4d02",\
                "participantId":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01","signedOn":"2026-10-18",\
                "validUntil":"2029-10-17","signer":"PERSON","language":"sv",\
                "interpreterLanguage":null,\
                "signature":{"kind":"PAPER_SCAN","reference":"arkiv-7f3a"},"edges":[\
                {"id":"01a6f0c2-7d20-7b11-8c22-5b1f0c9e4d11","discloser":"2321000180",\
                "recipient":"2120002304.ame","purpose":"COORDINATED_REHABILITATION",\
                "categories":["IDENTITY","CONTACT","NEED"],"validFrom":"2026-10-18",\
                "validUntil":"2029-10-17","state":"LIVE","withdrawnAt":null,\
                "refused":false}],"signatures":[{"signedOn":"2026-10-18",\
                "validUntil":"2029-10-17","signer":"PERSON",\
                "signature":{"kind":"PAPER_SCAN","reference":"arkiv-7f3a"},\
                "recordedAt":"2026-11-22T08:00:00Z"}],"version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record WaiverView(
        UUID id,
        UUID participantId,
        LocalDate signedOn,
        LocalDate validUntil,
        @Nullable Signer signer,
        @Schema(maxLength = 30) @Nullable String language,
        @Schema(maxLength = 30) @Nullable String interpreterLanguage,
        @Nullable SignatureProof signature,
        @Schema(maxItems = 50) List<Edge> edges,
        @Schema(maxItems = 100) List<Signature> signatures,
        long version,
        Instant recordedAt) {

    @Schema(name = "WaiverEdge")
    record Edge(
            UUID id,
            AuthorityId discloser,
            AuthorityId recipient,
            WaiverPurpose purpose,
            @Schema(maxItems = 11) Set<DataCategory> categories,
            LocalDate validFrom,
            LocalDate validUntil,
            State state,
            @Nullable Instant withdrawnAt,
            @Schema(description = "Refused by its discloser. Avböjd av utlämnaren.")
                    boolean refused) {}

    /** One signature under the form. */
    @Schema(name = "WaiverSignature")
    record Signature(
            LocalDate signedOn,
            LocalDate validUntil,
            @Nullable Signer signer,
            @Nullable SignatureProof signature,
            Instant recordedAt) {

        static Signature of(Signing signing, Instant recordedAt) {
            return new Signature(
                    signing.signedOn(),
                    signing.validUntil(),
                    signing.signer(),
                    SignatureProof.of(signing),
                    recordedAt);
        }
    }

    /** What a reader sees: the stored state, or that its time is over. */
    @Schema(name = "WaiverEdgeState")
    enum State {
        PENDING,
        LIVE,
        WITHDRAWN,
        EXPIRED
    }

    static WaiverView of(Waiver waiver, LocalDate today) {
        Signing signing = waiver.signing();
        return new WaiverView(
                waiver.id(),
                waiver.participantId(),
                signing.signedOn(),
                waiver.validUntil(),
                signing.signer(),
                waiver.language(),
                waiver.interpreterLanguage(),
                SignatureProof.of(signing),
                waiver.edges().stream().map(edge -> edge(edge, today)).toList(),
                signatures(waiver),
                waiver.version(),
                waiver.recordedAt());
    }

    private static Edge edge(WaiverEdge edge, LocalDate today) {
        return new Edge(
                edge.id(),
                edge.discloser(),
                edge.recipient(),
                edge.purpose(),
                edge.categories(),
                edge.validFrom(),
                edge.validUntil(),
                state(edge, today),
                edge.withdrawnAt(),
                edge.refused());
    }

    private static List<Signature> signatures(Waiver waiver) {
        Signature first = Signature.of(waiver.signing(), waiver.recordedAt());
        Stream<Signature> later =
                waiver.renewals().stream()
                        .map(renewal -> Signature.of(renewal.signing(), renewal.recordedAt()));
        return Stream.concat(Stream.of(first), later).toList();
    }

    private static State state(WaiverEdge edge, LocalDate today) {
        if (edge.state() == EdgeState.WITHDRAWN) {
            return State.WITHDRAWN;
        }
        return edge.validUntil().isBefore(today)
                ? State.EXPIRED
                : State.valueOf(edge.state().name());
    }
}

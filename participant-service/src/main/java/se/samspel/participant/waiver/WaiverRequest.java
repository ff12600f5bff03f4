package se.samspel.participant.waiver;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.EdgeTerms;
import se.samspel.participant.waiver.domain.Languages;
import se.samspel.participant.waiver.domain.Signer;
import se.samspel.participant.waiver.domain.Signing;
import se.samspel.participant.waiver.domain.WaiverPurpose;

/**
 * A signed form.
 *
 * @param signedBy the person, a guardian or a trustee, in words
 * @param language in which it was explained, BCP 47
 * @param interpreterLanguage through an interpreter of this language, BCP 47
 */
@Schema(
        name = "WaiverRequest",
        examples =
                """
                {"signedOn":"2019-10-18","validUntil":"2022-10-17","signedBy":"PERSON",\
                "signer":"PERSON","language":"sv","interpreterLanguage":"so",\
                "signature":{"kind":"PAPER_SCAN","reference":"arkiv-7f3a"},"edges":[{"discloser":"2321000180","recipient":"2120002304.ame",\
                "purpose":"COORDINATED_REHABILITATION","categories":["IDENTITY","CONTACT","NEED"]},\
                {"discloser":"2120002304.ame","recipient":"2321000180",\
                "purpose":"COORDINATED_REHABILITATION",\
                "categories":["CASE_STATUS","QUEUE","OUTCOME"]}]}\
                """)
record WaiverRequest(
        @NotNull LocalDate signedOn,
        @NotNull LocalDate validUntil,
        @Schema(description = "PERSON, GUARDIAN, TRUSTEE … Vem som skrev under.")
                @Size(min = 1, max = 100)
                @Nullable String signedBy,
        @Schema(description = "BCP 47", example = "sv")
                @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
                @Size(max = 30)
                @Nullable String language,
        @Schema(description = "Who signed. Vem som skrev under.") @Nullable Signer signer,
        @Schema(description = "BCP 47", example = "so")
                @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
                @Size(max = 30)
                @Nullable String interpreterLanguage,
        @Valid @Nullable SignatureProof signature,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Edge> edges) {

    Signing signing() {
        return SignatureProof.signing(signedOn, validUntil, signer, signature);
    }

    Languages languages() {
        return new Languages(language, interpreterLanguage);
    }

    @Schema(name = "WaiverEdgeRequest")
    record Edge(
            @NotNull AuthorityId discloser,
            @NotNull AuthorityId recipient,
            @NotNull WaiverPurpose purpose,
            @NotEmpty @Size(max = 11) List<@NotNull DataCategory> categories) {

        EdgeTerms terms() {
            return new EdgeTerms(discloser, recipient, purpose, EnumSet.copyOf(categories));
        }
    }
}

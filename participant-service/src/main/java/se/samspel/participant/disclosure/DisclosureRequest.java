package se.samspel.participant.disclosure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.disclosure.domain.LegalGround;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * What is disclosed to whom, on one of three grounds: a form of the discloser's own, an edge that
 * it has confirmed, or a rule of law.
 *
 * @param waiverId the discloser's own form, with the recipient
 * @param edgeId an edge, which has its recipient
 * @param categories by law alone: a waiver has its own
 */
@Schema(
        name = "DisclosureRequest",
        examples =
                """
                {"waiverId":"01a6f0c2-7d20-7a11-8c22-5b1f0c9e4d02","recipient":"2120002304.ame",\
                "disclosedOn":"2019-10-18"}\
                """)
record DisclosureRequest(
        @Nullable UUID waiverId,
        @Nullable UUID edgeId,
        @Nullable AuthorityId recipient,
        @NotNull LocalDate disclosedOn,
        @Size(min = 1, max = 11) @Nullable List<@NotNull DataCategory> categories,
        @Valid @Nullable Ground legalGround) {

    /** A rule of law and why it applies. */
    @Schema(
            name = "LegalGroundRequest",
            examples = "{\"code\":\"OSL_10_28\",\"reference\":\"SFB 110 kap. 31 §\"}")
    record Ground(
            @Schema(description = "Rule of law. Lagrum.") @NotNull LegalGround code,
            @NotNull @Size(min = 1, max = 2000) String reference) {}

    /** 400 unless it stands on one ground alone, whole. */
    void refuseUnlessWhole() {
        int grounds =
                (waiverId == null ? 0 : 1)
                        + (edgeId == null ? 0 : 1)
                        + (legalGround == null ? 0 : 1);
        if (grounds != 1) {
            throw Problem.malformed(
                    "/legalGround",
                    "one-ground",
                    Text.of(
                            "Ange ett av waiverId, edgeId och legalGround.",
                            "Give one of waiverId, edgeId and legalGround."));
        }
        if (recipient == null && edgeId == null) {
            throw Problem.malformed(
                    "/recipient", "required", Text.of("Ange mottagaren.", "Name the recipient."));
        }
        if ((categories == null) != (legalGround == null)) {
            throw Problem.malformed(
                    "/categories",
                    "with-legal-ground",
                    Text.of(
                            "categories anges med legalGround och bara då.",
                            "categories come with legalGround and only then."));
        }
    }

    Set<DataCategory> namedCategories() {
        return categories == null ? Set.of() : EnumSet.copyOf(categories);
    }
}

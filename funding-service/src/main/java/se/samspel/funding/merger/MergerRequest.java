package se.samspel.funding.merger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.kit.value.Organisationsnummer;

@Schema(
        name = "AssociationMergerRequest",
        examples =
                """
                {"receivingAssociationId":"222000-2139","effectiveOn":"2027-01-01",\
                "decision":{"decidedOn":"2026-09-24","reference":"§ 41/2026"}}\
                """)
record MergerRequest(
        @NotNull @Schema(description = "Takes over. Det övertagande förbundet.")
                Organisationsnummer receivingAssociationId,
        @NotNull @Schema(description = "First day as one. Första dagen som ett förbund.")
                LocalDate effectiveOn,
        @NotNull @Valid MergerDecisionRequest decision) {

    AssociationMerger.Terms terms(String transferring) {
        return new AssociationMerger.Terms(
                transferring, receivingAssociationId.digits(), effectiveOn, decision.decision());
    }
}

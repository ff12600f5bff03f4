package se.samspel.funding.merger;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.funding.ledger.domain.OpeningBalances.Closing;
import se.samspel.kit.value.Money;

/** What passes over to the receiving association. */
@Schema(
        name = "MergerPassing",
        requiredProperties = {
            "members",
            "interventions",
            "grants",
            "agreements",
            "balances",
            "esfProjects"
        })
record PassingView(
        @Schema(maxItems = 1000) List<Member> members,
        @Schema(maxItems = 10_000) List<Intervention> interventions,
        @Schema(maxItems = 10_000) List<Grant> grants,
        @Schema(maxItems = 10_000) List<Agreement> agreements,
        @Schema(
                        maxItems = 10_000,
                        description = "By account and dimension. Per konto och dimension.")
                List<Balance> balances,
        @Schema(maxItems = 10_000) List<EsfProject> esfProjects) {

    @Schema(
            name = "PassingMember",
            requiredProperties = {"organisationNumber", "name", "party", "memberAlready"})
    record Member(
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            @Schema(maxLength = 200) String name,
            @Schema(maxLength = 20) String party,
            @Schema(description = "Of the receiving association. I det övertagande förbundet.")
                    boolean memberAlready) {}

    @Schema(
            name = "PassingIntervention",
            requiredProperties = {"interventionId", "name", "host", "state"})
    record Intervention(
            UUID interventionId,
            @Schema(maxLength = 200) String name,
            @Schema(maxLength = 51) String host,
            InterventionState state) {}

    @Schema(
            name = "PassingGrant",
            requiredProperties = {"grantId", "interventionId", "remainingSek"})
    record Grant(
            UUID grantId,
            UUID interventionId,
            @Schema(description = "Of all its years. För alla dess år.") Money remainingSek) {}

    @Schema(
            name = "PassingAgreement",
            requiredProperties = {"agreementId", "reference"})
    record Agreement(UUID agreementId, @Schema(maxLength = 200) String reference) {}

    @Schema(
            name = "PassingBalance",
            requiredProperties = {"account", "project", "costCentre", "balanceSek"})
    record Balance(
            @Schema(maxLength = 6) String account,
            @Schema(maxLength = 40) String project,
            @Schema(maxLength = 40) String costCentre,
            @Schema(description = "Debit less credit. Debet minus kredit.") Money balanceSek) {

        static Balance of(Closing closing) {
            return new Balance(
                    closing.account(), closing.project(), closing.costCentre(), closing.balance());
        }
    }

    @Schema(
            name = "PassingEsfProject",
            requiredProperties = {"projectId", "name"})
    record EsfProject(UUID projectId, @Schema(maxLength = 200) String name) {}
}

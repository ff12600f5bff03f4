package se.samspel.funding.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.grant.domain.Agreement;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantState;
import se.samspel.funding.grant.domain.GrantVersion;
import se.samspel.funding.intervention.domain.BoardDecision;

@Schema(
        name = "Grant",
        examples = GrantView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "interventionId",
            "applicationId",
            "state",
            "validFrom",
            "validTo",
            "number",
            "decision",
            "agreement",
            "amounts",
            "years",
            "carryOvers",
            "repayments"
        })
record GrantView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        UUID interventionId,
        UUID applicationId,
        GrantState state,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable LocalDate closedOn,
        @Schema(
                        minimum = "1",
                        maximum = "100000",
                        description = "Of the decision in force. Beslutets nummer.")
                int number,
        DecisionView decision,
        AgreementView agreement,
        @Schema(maxItems = 303) List<AmountLine> amounts,
        @Schema(maxItems = 101) List<GrantYearView> years,
        @Schema(maxItems = 1000) List<CarryOverView> carryOvers,
        @Schema(maxItems = 1000) List<RepaymentView> repayments) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "applicationId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1a01","state":"IN_FORCE",\
            "validFrom":"2020-01-01","validTo":"2020-12-31","closedOn":null,"number":1,\
            "decision":{"decidedOn":"2019-11-28","reference":"§ 47/2019"},\
            "agreement":{"reference":"Avtal 12/2019","associationSignedOn":"2019-12-12",\
            "hostSignedOn":"2019-12-16"},\
            "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2340000}],\
            "years":[{"year":2020,"grantedSek":2340000,"carriedSek":0,"drawnSek":0,\
            "repaidSek":0,"remainingSek":2340000}],"carryOvers":[],"repayments":[]}\
            """;

    @Schema(
            name = "MoneyDecision",
            requiredProperties = {"decidedOn", "reference"})
    record DecisionView(LocalDate decidedOn, @Schema(maxLength = 200) String reference) {

        static DecisionView of(BoardDecision decision) {
            return new DecisionView(decision.decidedOn(), decision.reference());
        }
    }

    @Schema(
            name = "GrantAgreement",
            requiredProperties = {"reference", "associationSignedOn", "hostSignedOn"})
    record AgreementView(
            @Schema(maxLength = 200) String reference,
            LocalDate associationSignedOn,
            LocalDate hostSignedOn) {

        static AgreementView of(Agreement agreement) {
            return new AgreementView(
                    agreement.reference(),
                    agreement.associationSignedOn(),
                    agreement.hostSignedOn());
        }
    }

    /** What became of the money besides what was granted. */
    record Use(
            List<GrantYearView> years,
            List<CarryOverView> carryOvers,
            List<RepaymentView> repayments) {}

    static GrantView of(Grant grant, GrantVersion current, Use use) {
        return new GrantView(
                grant.id(),
                grant.version(),
                grant.recordedAt(),
                grant.associationId(),
                grant.interventionId(),
                grant.applicationId(),
                grant.state(),
                grant.validFrom(),
                grant.validTo(),
                grant.closedOn(),
                grant.number(),
                DecisionView.of(grant.decision()),
                AgreementView.of(grant.agreement()),
                AmountLine.of(current.amounts()),
                use.years(),
                use.carryOvers(),
                use.repayments());
    }
}

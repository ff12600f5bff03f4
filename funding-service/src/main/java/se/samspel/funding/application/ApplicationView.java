package se.samspel.funding.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.Application;
import se.samspel.funding.application.domain.ApplicationState;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.application.domain.Recommendation;
import se.samspel.funding.application.domain.Stage;
import se.samspel.funding.application.domain.Validity;
import se.samspel.funding.grant.AmountLine;
import se.samspel.funding.grant.domain.Agreement;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.value.Money;

@Schema(
        name = "Application",
        examples = ApplicationView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "interventionId",
            "applicant",
            "purpose",
            "state",
            "allowedMoves",
            "asked",
            "recommended",
            "proposed",
            "granted",
            "moves"
        })
record ApplicationView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        UUID interventionId,
        @Schema(maxLength = 51, description = "An authority, or the association. Sökande.")
                String applicant,
        @Schema(maxLength = 4000) String purpose,
        ApplicationState state,
        @Schema(maxItems = 11, description = "What the caller may do now. Möjliga steg.")
                List<Move> allowedMoves,
        Amounts asked,
        @Nullable Recommendation recommendation,
        Amounts recommended,
        Amounts proposed,
        Amounts granted,
        @Schema(description = "The board's decision. Styrelsens beslut.")
                @Nullable LocalDate decidedOn,
        @Schema(maxLength = 200) @Nullable String decisionReference,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Schema(description = "The minutes. Protokollet justerat.") @Nullable LocalDate adjustedOn,
        @Schema(maxLength = 200) @Nullable String agreementReference,
        @Nullable LocalDate associationSignedOn,
        @Nullable LocalDate hostSignedOn,
        @Nullable UUID grantId,
        @Schema(maxItems = 1000) List<MoveView> moves) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1a01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "applicant":"2120002304.ame","purpose":"Samverkansteam","state":"DRAFT",\
            "allowedMoves":["AMEND","SUBMIT"],"asked":{"totalSek":2800000,\
            "lines":[{"year":2020,"costCategory":"PERSONAL","amountSek":2800000}]},\
            "recommendation":null,"recommended":{"totalSek":0,"lines":[]},\
            "proposed":{"totalSek":0,"lines":[]},"granted":{"totalSek":0,"lines":[]},\
            "decidedOn":null,"decisionReference":null,"validFrom":null,"validTo":null,\
            "adjustedOn":null,"agreementReference":null,"associationSignedOn":null,\
            "hostSignedOn":null,"grantId":null,"moves":[]}\
            """;

    @Schema(
            name = "StageAmounts",
            requiredProperties = {"totalSek", "lines"})
    record Amounts(Money totalSek, @Schema(maxItems = 100) List<AmountLine> lines) {

        static Amounts of(Application application, Stage stage) {
            var amounts = application.amounts(stage);
            return new Amounts(amounts.total(), AmountLine.of(amounts));
        }
    }

    /** An application's id of who applied, without what kind of caller that is. */
    static String applicant(Application application) {
        return application.applicant().substring(application.applicant().indexOf(':') + 1);
    }

    static ApplicationView of(Application it, List<Move> allowed, List<MoveView> moves) {
        BoardDecision decision = it.decision();
        Validity validity = it.validity();
        Agreement agreement = it.agreement();
        return new ApplicationView(
                it.id(),
                it.version(),
                it.recordedAt(),
                it.associationId(),
                it.interventionId(),
                applicant(it),
                it.purpose(),
                it.state(),
                allowed,
                Amounts.of(it, Stage.ASKED),
                it.recommendation(),
                Amounts.of(it, Stage.RECOMMENDED),
                Amounts.of(it, Stage.PROPOSED),
                Amounts.of(it, Stage.GRANTED),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.reference(),
                validity == null ? null : validity.from(),
                validity == null ? null : validity.to(),
                it.adjustedOn(),
                agreement == null ? null : agreement.reference(),
                agreement == null ? null : agreement.associationSignedOn(),
                agreement == null ? null : agreement.hostSignedOn(),
                it.grantId(),
                moves);
    }
}

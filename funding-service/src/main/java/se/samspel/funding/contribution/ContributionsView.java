package se.samspel.funding.contribution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.contribution.domain.Basis;
import se.samspel.funding.contribution.domain.Contributions;
import se.samspel.funding.contribution.domain.Decision;
import se.samspel.funding.contribution.domain.Share;
import se.samspel.funding.contribution.domain.SplitBy;
import se.samspel.funding.contribution.domain.Splits;
import se.samspel.kit.value.Money;

@Schema(
        name = "Contributions",
        examples = ContributionsView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "year",
            "basis",
            "amountSek",
            "totalSek",
            "shares"
        })
record ContributionsView(
        @Schema(maxLength = 4, description = "The year. Året.") String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        Basis basis,
        Money amountSek,
        @Schema(description = "What all members pay together. Summan.") Money totalSek,
        @Schema(maxItems = 1000) List<ShareView> shares,
        @Schema(
                        maxItems = 2,
                        description =
                                "As stated for the year, or as the statutes say. Som de angivits"
                                        + " för året eller följer av förbundsordningen.")
                List<SplitView> splits,
        @Schema(description = "Of the year's budget, by the board. Budgetbeslutet.")
                @Nullable DecisionView budgetAdoption,
        @Schema(description = "On the state's part. Statens beslut.")
                @Nullable DecisionView stateDecision) {

    static final String EXAMPLE =
            """
            {"id":"2020","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "associationId":"2220002139","year":2020,"basis":"TOTAL","amountSek":4680000,\
            "totalSek":4680000,"shares":[{"organisationNumber":"2021005521",\
            "party":"FORSAKRINGSKASSAN","amountSek":2340000},\
            {"organisationNumber":"2321000180","party":"REGION","amountSek":1170000},\
            {"organisationNumber":"2120002304","party":"KOMMUN","amountSek":1170000}],"splits":[],\
            "budgetAdoption":{"decidedOn":"2019-11-28","reference":"§ 52/2019"}}\
            """;

    @Schema(
            name = "ContributionShare",
            requiredProperties = {"organisationNumber", "party", "amountSek"})
    record ShareView(
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            Party party,
            Money amountSek) {

        static ShareView of(Share share) {
            return new ShareView(share.organisationNumber(), share.party(), share.amount());
        }
    }

    @Schema(
            name = "ContributionSplit",
            requiredProperties = {"party", "splitBy", "weights"})
    record SplitView(
            Party party,
            SplitBy splitBy,
            @Schema(maxItems = 500) List<WeightView> weights,
            @Schema(
                            description =
                                    "The statutes that say so; null where the office stated it."
                                            + " Förbundsordningen som det följer av.")
                    @Nullable UUID statutesId) {

        static List<SplitView> of(Contributions contributions) {
            Splits splits = contributions.splits();
            return splits.byParty().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each ->
                            new SplitView(
                                    each.getKey(),
                                    each.getValue(),
                                    WeightView.of(splits, each.getKey()),
                                    contributions.statutesOf(each.getKey())))
                    .toList();
        }
    }

    @Schema(
            name = "ContributionWeight",
            requiredProperties = {"organisationNumber", "weight"})
    record WeightView(
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            BigDecimal weight) {

        static List<WeightView> of(Splits splits, Party party) {
            return splits.weights().stream()
                    .filter(weight -> weight.party() == party)
                    .map(weight -> new WeightView(weight.organisationNumber(), weight.weight()))
                    .sorted(Comparator.comparing(WeightView::organisationNumber))
                    .toList();
        }
    }

    @Schema(
            name = "ContributionDecision",
            requiredProperties = {"decidedOn", "reference"})
    record DecisionView(LocalDate decidedOn, @Schema(maxLength = 200) String reference) {

        static @Nullable DecisionView of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(decision.decidedOn(), decision.reference());
        }
    }

    static ContributionsView of(Contributions contributions) {
        return new ContributionsView(
                Integer.toString(contributions.year()),
                contributions.version(),
                contributions.recordedAt(),
                contributions.associationId(),
                contributions.year(),
                contributions.basis(),
                contributions.amount(),
                contributions.total(),
                contributions.shares().stream().map(ShareView::of).toList(),
                SplitView.of(contributions),
                DecisionView.of(contributions.decisions().budgetAdoption()),
                DecisionView.of(contributions.decisions().stateDecision()));
    }
}

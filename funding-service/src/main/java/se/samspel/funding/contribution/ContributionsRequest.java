package se.samspel.funding.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.contribution.domain.Basis;
import se.samspel.funding.contribution.domain.SplitBy;
import se.samspel.funding.contribution.domain.SplitTwice;
import se.samspel.funding.contribution.domain.Splits;
import se.samspel.funding.contribution.domain.Weight;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "ContributionsRequest", examples = ContributionsRequest.EXAMPLE)
record ContributionsRequest(
        @NotNull
                @Schema(
                        description =
                                "STATE_AMOUNT: the amount is the state's, half of the whole. TOTAL:"
                                        + " it is the whole. Statens del eller hela summan.")
                Basis basis,
        @NotNull @Schema(description = "SEK.") Money amountSek,
        @Size(max = 2)
                @Schema(
                        description =
                                "How several regions, or several municipalities, share their"
                                        + " quarter. A party that isn't named shares as the"
                                        + " statutes say that are in force when the year begins;"
                                        + " without statutes by the keys its members joined with,"
                                        + " or equally without any. Hur en parts fjärdedel"
                                        + " fördelas; annars som förbundsordningen säger.")
                @Nullable List<@Valid @NotNull Split> splits) {

    static final String EXAMPLE =
            """
            {"basis":"TOTAL","amountSek":4680000,"splits":[{"party":"KOMMUN",\
            "splitBy":"INHABITANTS","weights":[{"organisationNumber":"212000-2304",\
            "weight":23178},{"organisationNumber":"212000-2254","weight":15437}]}]}\
            """;

    @Schema(name = "ContributionSplitRequest")
    record Split(
            @NotNull Party party,
            @NotNull
                    @Schema(
                            description =
                                    "AGREED_KEYS: by the weights, or the members' own keys without"
                                            + " any. INHABITANTS: by the weights. EQUALLY: without."
                                            + " Nyckel, invånare eller lika.")
                    SplitBy splitBy,
            @Size(max = 500) @Nullable List<@Valid @NotNull WeightRequest> weights) {}

    @Schema(name = "ContributionWeightRequest")
    record WeightRequest(
            @NotNull Organisationsnummer organisationNumber,
            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6) BigDecimal weight) {}

    Splits statedSplits() {
        Map<Party, SplitBy> byParty = new EnumMap<>(Party.class);
        List<Weight> weights = new ArrayList<>();
        for (Split split : splits == null ? List.<Split>of() : splits) {
            if (byParty.put(split.party(), split.splitBy()) != null) {
                throw new SplitTwice(split.party());
            }
            for (WeightRequest each :
                    split.weights() == null ? List.<WeightRequest>of() : split.weights()) {
                weights.add(
                        new Weight(
                                split.party(), each.organisationNumber().digits(), each.weight()));
            }
        }
        return new Splits(byParty, weights);
    }
}

package se.samspel.funding.contribution;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.contribution.domain.Basis;
import se.samspel.funding.contribution.domain.Contributions;
import se.samspel.funding.contribution.domain.Share;
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
        @Schema(maxItems = 1000) List<ShareView> shares) {

    static final String EXAMPLE =
            """
            {"id":"2020","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "associationId":"2220002139","year":2020,"basis":"TOTAL","amountSek":4680000,\
            "totalSek":4680000,"shares":[{"organisationNumber":"2021005521",\
            "party":"FORSAKRINGSKASSAN","amountSek":2340000},\
            {"organisationNumber":"2321000180","party":"REGION","amountSek":1170000},\
            {"organisationNumber":"2120002304","party":"KOMMUN","amountSek":1170000}]}\
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
                contributions.shares().stream().map(ShareView::of).toList());
    }
}

package se.samspel.funding.contribution;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.contribution.domain.Basis;
import se.samspel.kit.value.Money;

@Schema(name = "ContributionsRequest", examples = ContributionsRequest.EXAMPLE)
record ContributionsRequest(
        @NotNull
                @Schema(
                        description =
                                "STATE_AMOUNT: the amount is the state's, half of the whole. TOTAL:"
                                        + " it is the whole. Statens del eller hela summan.")
                Basis basis,
        @NotNull @Schema(description = "SEK.") Money amountSek) {

    static final String EXAMPLE =
            """
            {"basis":"TOTAL","amountSek":4680000}\
            """;
}

package se.samspel.funding.reconciliation;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.reconciliation.domain.Match;

/** Which lines are asked for. */
public class LineQuery {

    // A text, since what can't be a match must be 400: as an enumeration it would be 404.
    @QueryParam("match")
    @Pattern(regexp = "MATCHED|DIFFERS|ONLY_IN_LEDGER|ONLY_IN_BOOKS|UNMATCHED")
    @Parameter(
            description =
                    "Of this match alone; UNMATCHED: all but MATCHED. Bara dessa; UNMATCHED: allt"
                            + " som inte stämmer.")
    @Nullable String match;

    List<String> matches() {
        return Arrays.stream(Match.values())
                .filter(each -> isAskedFor(each))
                .map(Match::name)
                .toList();
    }

    private boolean isAskedFor(Match each) {
        if (match == null) {
            return true;
        }
        return match.equals("UNMATCHED") ? each != Match.MATCHED : match.equals(each.name());
    }
}

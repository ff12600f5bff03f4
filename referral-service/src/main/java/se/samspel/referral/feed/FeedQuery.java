package se.samspel.referral.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of the feed. */
public class FeedQuery {

    @QueryParam("after")
    @Size(max = 100)
    @Parameter(description = "Cursor: the last answer's next. Föregående svars next.")
    @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "Events at most. Antal händelser som mest.")
    int limit;

    @QueryParam("wait")
    @DefaultValue("0")
    @Min(0)
    @Max(30)
    @Parameter(
            description =
                    "Seconds to wait for an event where there is none. Sekunder att vänta på en"
                            + " händelse när ingen finns.")
    int wait;

    @QueryParam("type")
    @Size(max = 20)
    @Parameter(
            description =
                    "Only events of this CloudEvents type; repeatable. Bara händelser av denna typ;"
                            + " får upprepas.")
    List<@Size(max = 100) String> types = List.of();

    @QueryParam("interventionId")
    @Size(max = 20)
    @Parameter(
            description =
                    "Only events of this intervention; repeatable. Bara händelser i denna insats;"
                            + " får upprepas.")
    List<@Size(max = 36) String> interventionIds = List.of();

    FeedFilter filter() {
        return FeedFilter.of(types, interventionIds);
    }

    Duration waiting() {
        return Duration.ofSeconds(wait);
    }
}
